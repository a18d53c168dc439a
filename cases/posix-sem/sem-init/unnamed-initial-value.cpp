// sem_init() makes a semaphore of as many units as its value says.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    observe("sem_init with 4", sem_init(&semaphore, 0, 4));
    observe("value", value_of(&semaphore));

    for (int i = 0; i < 5; ++i) observe("take a unit", sem_trywait(&semaphore));
    observe("sem_destroy", sem_destroy(&semaphore));
}
