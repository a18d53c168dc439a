// pthread_cond_clockwait() refuses a clock that does not exist, and nanoseconds below 0 or of a second and more, at once: the mutex
// stays locked.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS EINVAL; POSIX.1-2024 XSH pthread_cond_clockwait() RETURN VALUE
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    must(Error{pthread_mutex_lock(&mutex)});

    timespec end = distant_time(CLOCK_MONOTONIC);
    observe("clock 99", Error{pthread_cond_clockwait(&condition, &mutex, static_cast<clockid_t>(99), &end)});
    end.tv_nsec = -1;
    observe("-1 nanosecond", Error{pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &end)});
    end.tv_nsec = 1'000'000'000;
    observe("1000000000 nanoseconds", Error{pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &end)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
