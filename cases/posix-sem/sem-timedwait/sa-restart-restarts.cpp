// With SA_RESTART an interrupted sem_timedwait() or sem_clockwait() goes on waiting, until a post lets it through.
//
// ref:     POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART; POSIX.1-2024 XSH sem_timedwait() ERRORS EINTR
// profile: posix
// needs:   fork
// assertion: posix-sem.sem-timedwait.signal-eintr-even-with-sa-restart

#include "support/sem_clockwait.hpp"
#include "support/sync.hpp"

// A child that sends ten signals, so that the last ones come while the parent waits, and then posts.
static Child signals_then_post(sem_t* semaphore) {
    const pid_t target = getpid();
    return Child([=] {
        for (int i = 0; i < 10; ++i) {
            breathe(3);
            must(kill(target, SIGUSR1));
        }
        must(sem_post(semaphore));
    });
}

int main() {
    need_sem_clockwait();
    handle(SIGUSR1, count_signal, SA_RESTART);
    {
        sem_t* semaphore = shared<sem_t>();
        must(sem_init(semaphore, 1, 0));
        const timespec end = distant_time();
        Child child = signals_then_post(semaphore);
        observe("sem_timedwait", sem_timedwait(semaphore, &end));
        observe("handler ran", handled > 0);
    }
    handled = 0;
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Child child = signals_then_post(semaphore);
    observe("sem_clockwait", sem_clockwait(semaphore, CLOCK_MONOTONIC, &end));
    observe("handler ran", handled > 0);
}
