// After a handler with SA_RESTART, sem_timedwait() and sem_clockwait() go on waiting for a post or fail with EINTR, which they
// "may" report at all; in the latter case the post is left for somebody else.
//
// ref:      POSIX.1-2024 XSH sem_timedwait() ERRORS EINTR; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:  posix
// strength: may
// needs:    fork
// assertion: posix-sem.sem-timedwait.signal-eintr-even-with-sa-restart

#include "support/sem_clockwait.hpp"
#include "support/sync.hpp"

// Has ten signals sent, so that the last ones come while the caller waits, then a post.
template <class Wait>
static void interrupt(const char* name, Wait wait) {
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    const pid_t target = getpid();
    handled = 0;
    Child child([=] {
        for (int i = 0; i < 10; ++i) {
            breathe(3);
            must(kill(target, SIGUSR1));
        }
        must(sem_post(semaphore));
    });
    const int result = wait(semaphore);
    observe(name, result, {"0", "-1 EINTR"});
    observe("handler ran", handled > 0);
    observe("child", child.wait());
    observe("it has taken the post, or left it", value_of(semaphore) == (result == 0 ? 0 : 1));
}

int main() {
    need_sem_clockwait();
    handle(SIGUSR1, count_signal, SA_RESTART);
    const timespec end = distant_time(), monotonic_end = distant_time(CLOCK_MONOTONIC);
    interrupt("sem_timedwait", [=](sem_t* semaphore) { return sem_timedwait(semaphore, &end); });
    interrupt("sem_clockwait", [=](sem_t* semaphore) { return sem_clockwait(semaphore, CLOCK_MONOTONIC, &monotonic_end); });
}
