// When a thread has ended with a robust mutex locked while its process lives on, the next locker may get EOWNERDEAD, and has the
// mutex then. Otherwise the mutex stays locked, until a later one gets it.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Thread owner([=] { observe("a thread locks it and ends", Error{pthread_mutex_lock(mutex)}); });
    owner.join();

    const timespec end = time_in(40);
    const Error result = {pthread_mutex_timedlock(mutex, &end)};
    observe("lock until a time 40 ms ahead", result, {EOWNERDEAD, ETIMEDOUT, EDEADLK});
    const bool owned = result.number == EOWNERDEAD;
    observe("owned, it is made consistent", owned ? pthread_mutex_consistent(mutex) : 0);
    observe("and unlocked", owned ? pthread_mutex_unlock(mutex) : 0);
    const int after = pthread_mutex_trylock(mutex);
    observe("free if it was owned, else locked", owned ? after == 0 : after == EBUSY || after == EOWNERDEAD);
}
