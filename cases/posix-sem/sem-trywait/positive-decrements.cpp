// sem_trywait() takes one unit from a positive value.
//
// ref:      POSIX.1-2024 XSH sem_trywait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 2));

    observe("try", sem_trywait(&semaphore));
    observe("value", value_of(&semaphore));
    observe("try", sem_trywait(&semaphore));
    observe("value", value_of(&semaphore));
    observe("try", sem_trywait(&semaphore));
}
