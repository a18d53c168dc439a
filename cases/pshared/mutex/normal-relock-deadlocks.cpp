// A thread that locks a normal mutex again waits for itself: a time-out ends that, unless the system reports the deadlock. The
// mutex stays locked until it is unlocked once.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ETIMEDOUT; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EDEADLK
// profile:  posix
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    observe("settype", Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_NORMAL)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});

    observe("lock", Error{pthread_mutex_lock(&mutex)});
    const timespec end = time_in(40);
    const Error again = {pthread_mutex_timedlock(&mutex, &end)};
    observe("lock again until a time 40 ms ahead", again, {ETIMEDOUT, EDEADLK});
    observe("no time-out before its time", again.number != ETIMEDOUT || has_come(end));
    observe("try to lock", Error{pthread_mutex_trylock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("try to lock", Error{pthread_mutex_trylock(&mutex)});
}
