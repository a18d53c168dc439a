// O_CREAT makes a named semaphore with the value that is asked for.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    for (unsigned initial : {0u, 3u}) {
        sem_t* semaphore = sem_open(unique_name(), O_CREAT | O_EXCL, 0600, initial);
        observe("created", semaphore);
        observe("value", value_of(must(semaphore)));
    }
}
