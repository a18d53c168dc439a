// A robust mutex that cannot be recovered gives ENOTRECOVERABLE every time: to a trylock, after it to another one
// and to a timedlock.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS ENOTRECOVERABLE; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork timing

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("trylock", Error{pthread_mutex_trylock(mutex)});
    observe("trylock again", Error{pthread_mutex_trylock(mutex)});
    const timespec end = time_in(1000 * time_scale());
    observe("timedlock", Error{pthread_mutex_timedlock(mutex, &end)});
}
