// Closing a named semaphore removes neither the semaphore nor its value.
//
// ref:      POSIX.1-2024 XSH sem_close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u));
    must(sem_post(semaphore));
    observe("sem_close", sem_close(semaphore));

    sem_t* again = sem_open(name, 0);
    observe("open it again", again);
    observe("value", value_of(must(again)));
    observe("sem_close", sem_close(again));
}
