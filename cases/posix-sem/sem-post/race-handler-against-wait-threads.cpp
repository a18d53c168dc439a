// A unit that a signal handler posts is there for the thread that the signal interrupts, at whatever moment of its wait.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

static sem_t semaphore;

int main() {
    must(sem_init(&semaphore, 0, 0));
    handle(SIGUSR1, [](int) { sem_post(&semaphore); });
    const pthread_t waiter = pthread_self();
    repeat_rounds([&](Round& round) {
        Thread sender([&] {
            round.pause(1);
            must(Error{pthread_kill(waiter, SIGUSR1)});
        });
        round.pause(0);
        bool taken;
        do taken = sem_wait(&semaphore) == 0;
        while (!taken && errno == EINTR);
        sender.join();
        round.check("the wait takes what the handler has posted", taken);
        round.check("it was one unit", sem_trywait(&semaphore) == -1);
    });
}
