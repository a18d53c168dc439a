// A wait that fails changes nothing: after sem_trywait() has failed twice, one post makes the value 1.
//
// ref:      POSIX.1-2024 XSH sem_trywait() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    observe("sem_trywait", sem_trywait(&semaphore));
    observe("sem_trywait", sem_trywait(&semaphore));
    observe("post", sem_post(&semaphore));
    observe("value", value_of(&semaphore));
    observe("sem_trywait", sem_trywait(&semaphore));
    observe("value", value_of(&semaphore));
}
