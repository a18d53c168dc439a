// Opening a name twice in one process gives one semaphore, whether or not the handles are equal.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: posix-sem.sem-open.same-name-same-address

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* first = sem_open(name, O_CREAT | O_EXCL, 0600, 0u);
    sem_t* second = sem_open(name, O_CREAT, 0600, 0u);
    observe("first open", first);
    observe("second open", second);
    note("equal handles: %s", first == second ? "yes" : "no");

    must(sem_post(must(first)));
    observe("posted through the first, value of the second", value_of(must(second)));
    must(sem_post(second));
    observe("posted through the second, value of the first", value_of(first));
    observe("take a unit through the second", sem_trywait(second));
    observe("value of the first", value_of(first));
}
