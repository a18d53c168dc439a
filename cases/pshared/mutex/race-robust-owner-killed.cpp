// A process that locks and unlocks a robust mutex is killed at some moment. The next one gets the mutex: sane, or with EOWNERDEAD.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    const Meeting start;
    repeat_rounds([&](Round& round) {
        Child owner([&] {
            start.meet();
            for (;;) {
                must(Error{pthread_mutex_lock(mutex)});
                must(Error{pthread_mutex_unlock(mutex)});
            }
        });
        start.meet();
        round.pause(0);
        must(kill(owner.pid(), SIGKILL));
        const int result = pthread_mutex_lock(mutex), status = owner.wait().status;
        round.check("the process is killed", WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        round.check("the next one gets the mutex", result == 0 || result == EOWNERDEAD);
        round.check("it is made consistent", result != EOWNERDEAD || pthread_mutex_consistent(mutex) == 0);
        round.check("it is unlocked", pthread_mutex_unlock(mutex) == 0);
        const int again = pthread_mutex_trylock(mutex);
        round.check("it is as good as new", again == 0 && pthread_mutex_unlock(mutex) == 0);
    });
}
