// A unit is taken if sem_wait() succeeds, and only then. After a handler without SA_RESTART it may fail with EINTR and leaves the
// post that comes later for somebody else; where it waits on it takes that post.
//
// ref:      POSIX.1-2024 XSH sem_wait() RETURN VALUE; POSIX.1-2024 XSH sem_wait() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    handle(SIGUSR1);
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
    const int result = sem_wait(semaphore);
    observe("sem_wait", result, {"0", "-1 EINTR"});
    observe("handler ran", handled > 0);
    observe("child", child.wait());
    observe("it has taken the post, or left it", value_of(semaphore) == (result == 0 ? 0 : 1));
}
