// pthread_mutex_clocklock() returns EOWNERDEAD, with the mutex, where the process that had the robust mutex has ended, and
// ENOTRECOVERABLE once it was unlocked without having been made consistent.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS EOWNERDEAD; POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());

    const timespec end = distant_time(CLOCK_MONOTONIC);
    observe("lock", Error{pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &end)});
    Child other([=] { observe("another process tries", Error{pthread_mutex_trylock(mutex)}); });
    observe("the other process", other.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("lock once more", Error{pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &end)});
}
