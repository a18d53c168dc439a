// sem_getvalue() stores the value of a semaphore and does not change it.
//
// ref:      POSIX.1-2024 XSH sem_getvalue() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    for (unsigned initial : {0u, 3u}) {
        sem_t semaphore;
        must(sem_init(&semaphore, 0, initial));
        for (int i = 0; i < 2; ++i) {
            int value = -7;
            observe("sem_getvalue", sem_getvalue(&semaphore, &value));
            observe("value", value);
        }
        must(sem_post(&semaphore));
        int value = -7;
        observe("sem_getvalue after a post", sem_getvalue(&semaphore, &value));
        observe("value", value);
    }
}
