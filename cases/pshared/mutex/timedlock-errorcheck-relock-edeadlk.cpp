// Locking an error-checking mutex that the thread has already until a time returns EDEADLK.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EDEADLK
// profile:   posix
// strength:  shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    const timespec end = distant_time();
    observe("timedlock", Error{pthread_mutex_timedlock(&mutex, &end)});
    observe("timedlock again", Error{pthread_mutex_timedlock(&mutex, &end)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("timedlock once it is free", Error{pthread_mutex_timedlock(&mutex, &end)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
