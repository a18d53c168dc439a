// A mutex that is not robust stays locked when the process that has it ends. Who waits for it then waits in vain, or is told so.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION PTHREAD_MUTEX_STALLED; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex({PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_STALLED});
    Child owner([=] { observe("a child locks it", Error{pthread_mutex_lock(mutex)}); });
    observe("child", owner.wait());
    observe("try to lock it", Error{pthread_mutex_trylock(mutex)});
    const timespec end = time_in(40);
    observe("lock until a time 40 ms ahead", Error{pthread_mutex_timedlock(mutex, &end)}, {ETIMEDOUT, EDEADLK});
}
