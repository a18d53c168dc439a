// A unit is taken if sem_clockwait() succeeds, and only then. After a handler with SA_RESTART in the waiting thread it goes on
// waiting and takes the post of another thread, or it fails with EINTR and leaves it.
//
// ref:       POSIX.1-2024 XSH sem_clockwait() RETURN VALUE; POSIX.1-2024 XSH sem_clockwait() ERRORS EINTR; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:   posix
// strength:  shall
// since:     2024
// needs:     threads
// assertion: posix-sem.sem-timedwait.signal-eintr-even-with-sa-restart

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Gate over;
    int result = -7, error = 0;
    Thread waiter([&] {
        result = sem_clockwait(&semaphore, CLOCK_MONOTONIC, &end);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(sem_post(&semaphore));
    over.open();
    waiter.join();
    errno = error;
    observe("sem_clockwait", result, {"0", "-1 EINTR"});
    observe("handler ran", handled_in_threads.load());
    observe("it has taken the post, or left it", value_of(&semaphore) == (result == 0 ? 0 : 1));
}
