// sem_trywait() at value 0 fails with EAGAIN and leaves the value.
//
// ref:      POSIX.1-2024 XSH sem_trywait() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));

    observe("try", sem_trywait(&semaphore));
    observe("try again", sem_trywait(&semaphore));
    observe("value", value_of(&semaphore));
}
