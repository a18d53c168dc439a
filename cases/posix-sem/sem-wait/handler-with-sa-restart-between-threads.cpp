// A unit is taken if sem_wait() succeeds, and only then. After a handler with SA_RESTART in the waiting thread it goes on waiting
// and takes the post of another thread, or it fails with EINTR and leaves it.
//
// ref:       POSIX.1-2024 XSH sem_wait() RETURN VALUE; POSIX.1-2024 XSH sem_wait() ERRORS EINTR; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-wait.sa-restart-continues

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    Gate over;
    int result = -7, error = 0;
    Thread waiter([&] {
        result = sem_wait(&semaphore);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(sem_post(&semaphore));
    over.open();
    waiter.join();
    errno = error;
    observe("sem_wait", result, {"0", "-1 EINTR"});
    observe("handler ran", handled_in_threads.load());
    observe("it has taken the post, or left it", value_of(&semaphore) == (result == 0 ? 0 : 1));
}
