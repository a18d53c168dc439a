// sem_wait() takes one unit from a positive value and returns without waiting.
//
// ref:      POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 2));

    for (int i = 0; i < 2; ++i) {
        observe("wait", sem_wait(&semaphore));
        observe("value", value_of(&semaphore));
    }
    observe("try to take one more", sem_trywait(&semaphore));
}
