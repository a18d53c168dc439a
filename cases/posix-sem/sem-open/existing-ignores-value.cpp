// O_CREAT without O_EXCL opens a semaphore that exists; the value given with it changes nothing.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall
// assertion: posix-sem.sem-open.existing-ignores-value-and-mode

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u));

    sem_t* again = sem_open(name, O_CREAT, 0666, 9u);
    observe("opened", again);
    observe("value", value_of(must(again)));
    must(sem_post(again));
    observe("value of the first after a post", value_of(semaphore));
}
