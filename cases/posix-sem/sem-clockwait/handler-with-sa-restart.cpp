// A unit is taken if sem_clockwait() succeeds, and only then. After a handler with SA_RESTART it goes on waiting and takes the post
// that comes later, or it fails with EINTR, as it may at all, and leaves that post for somebody else.
//
// ref:       POSIX.1-2024 XSH sem_clockwait() RETURN VALUE; POSIX.1-2024 XSH sem_clockwait() ERRORS EINTR; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:   posix
// strength:  shall
// since:     2024
// needs:     fork
// assertion: posix-sem.sem-timedwait.signal-eintr-even-with-sa-restart

#include "support/sem_clockwait.hpp"
#include "support/sync.hpp"

int main() {
    need_sem_clockwait();
    handle(SIGUSR1, count_signal, SA_RESTART);
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    const pid_t target = getpid();
    Child child([=] {  // ten signals, so that the last ones come while the caller waits, then a post
        for (int i = 0; i < 10; ++i) {
            breathe(3);
            must(kill(target, SIGUSR1));
        }
        must(sem_post(semaphore));
    });
    const timespec end = distant_time(CLOCK_MONOTONIC);
    const int result = sem_clockwait(semaphore, CLOCK_MONOTONIC, &end);
    observe("sem_clockwait", result, {"0", "-1 EINTR"});
    observe("handler ran", handled > 0);
    observe("child", child.wait());
    observe("it has taken the post, or left it", value_of(semaphore) == (result == 0 ? 0 : 1));
}
