// Locking an error-checking mutex that the thread has already returns EDEADLK; trying to lock it returns EBUSY.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EDEADLK
// profile:  posix
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    observe("settype", Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});

    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("lock again", Error{pthread_mutex_lock(&mutex)});
    observe("trylock", Error{pthread_mutex_trylock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("lock once it is free", Error{pthread_mutex_lock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
