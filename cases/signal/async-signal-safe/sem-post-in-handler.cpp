// sem_post() has its effect when a handler calls it: it wakes a thread that waits for the semaphore.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/signal_tools.hpp"
#include "support/threads.hpp"

#include <semaphore.h>

static sem_t semaphore;
static volatile int result = -2;

int main() {
    must(sem_init(&semaphore, 0, 0));
    handle(SIGUSR1, [](int) { result = sem_post(&semaphore); });
    const sigset_t set = set_of({SIGUSR1});
    must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});  // the waiter inherits the mask
    Thread waiter([] { observe("sem_wait", sem_wait(&semaphore)); });
    must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
    breathe(5);  // likely the waiter waits by now
    must(raise(SIGUSR1) == 0);
    waiter.join();
    observe("sem_post in the handler", result);
    observe("nothing left", sem_trywait(&semaphore));
    sem_destroy(&semaphore);
}
