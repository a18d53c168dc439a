// A robust mutex that cannot be recovered gives ENOTRECOVERABLE to pthread_mutex_trylock() as well as to pthread_mutex_timedlock().
//
// ref:      POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS ENOTRECOVERABLE; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

// A mutex that was unlocked without being made consistent.
static pthread_mutex_t* unrecoverable_mutex() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    return mutex;
}

int main() {
    pthread_mutex_t* first = unrecoverable_mutex();
    observe("trylock", Error{pthread_mutex_trylock(first)});

    pthread_mutex_t* second = unrecoverable_mutex();
    const timespec end = distant_time();
    observe("timedlock", Error{pthread_mutex_timedlock(second, &end)});
}
