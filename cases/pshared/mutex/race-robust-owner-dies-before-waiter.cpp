// The owner of a robust mutex ends while another process begins to wait: the waiter gets the mutex with EOWNERDEAD in every order.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    const Meeting locked;
    repeat_rounds([&](Round& round) {
        Child owner([&] {
            must(Error{pthread_mutex_lock(mutex)});
            locked.meet();
            round.pause(1);
        });
        locked.meet();
        round.pause(0);
        const int result = pthread_mutex_lock(mutex);
        round.check("the owner ends", owner.wait().status == 0);
        round.check("the waiter has the mutex and is told", result == EOWNERDEAD);
        round.check("it is made consistent", pthread_mutex_consistent(mutex) == 0);
        round.check("it is unlocked", pthread_mutex_unlock(mutex) == 0);
        const int again = pthread_mutex_trylock(mutex);
        round.check("it is as good as new", again == 0 && pthread_mutex_unlock(mutex) == 0);
    });
}
