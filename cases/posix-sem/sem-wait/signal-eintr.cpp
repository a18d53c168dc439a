// A signal caught without SA_RESTART ends a waiting sem_wait() with EINTR, and no unit is taken.
//
// ref:      POSIX.1-2024 XSH sem_wait() DESCRIPTION; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    handle(SIGUSR1);
    {
        Child sender = signalling_child(SIGUSR1);
        observe("wait", sem_wait(&semaphore));
    }
    observe("handler ran", handled > 0);
    observe("value", value_of(&semaphore));
    must(sem_post(&semaphore));
    observe("value after a post", value_of(&semaphore));
}
