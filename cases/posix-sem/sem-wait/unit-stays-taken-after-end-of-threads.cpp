// A thread that ends gives back no unit that it has taken.
//
// ref:       POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH sem_wait() DESCRIPTION; POSIX.1-2024 XSH sem_trywait() ERRORS EAGAIN
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-close.exit-closes-value-persists

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 2));
    observe("a thread takes a unit and ends", in_a_thread([&] { return sem_wait(&semaphore); }));
    observe("value", value_of(&semaphore));
    observe("take the last unit", sem_trywait(&semaphore));
    observe("take another", sem_trywait(&semaphore));
}
