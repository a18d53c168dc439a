// sem_post() adds one to the value when nobody waits.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    for (int i = 0; i < 3; ++i) {
        observe("post", sem_post(&semaphore));
        observe("value", value_of(&semaphore));
    }
}
