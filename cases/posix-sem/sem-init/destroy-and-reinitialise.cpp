// A semaphore that was destroyed can be made anew in its place, with another value.
//
// ref:      POSIX.1-2024 XSH sem_destroy() DESCRIPTION; POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    for (unsigned initial : {0u, 2u, 1u}) {
        observe("sem_init", sem_init(&semaphore, 0, initial));
        observe("value", value_of(&semaphore));
        observe("post", sem_post(&semaphore));
        observe("value", value_of(&semaphore));
        observe("sem_destroy", sem_destroy(&semaphore));
    }
}
