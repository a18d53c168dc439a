// pthread_mutex_clocklock() of an error-checking mutex that the thread has already returns EDEADLK.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS EDEADLK
// profile:  posix
// strength: shall fail
// since:    2024
// needs:    timing

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});

    const timespec end = time_in(1000 * time_scale(), CLOCK_MONOTONIC);
    observe("lock", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)});
    observe("lock again", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("unlock again", Error{pthread_mutex_unlock(&mutex)});
}
