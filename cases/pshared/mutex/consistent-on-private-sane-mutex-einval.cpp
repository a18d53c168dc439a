// In one process, too, pthread_mutex_consistent() returns EINVAL for a mutex whose owner has not died, or which is not robust.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_consistent() ERRORS EINVAL
// profile:   posix
// strength:  shall fail
// assertion: pshared.mutex.consistent-on-sane-mutex-einval

#include "support/pshared.hpp"

static void try_to_make_consistent(const char* what, int robust) {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(robust_supported(pthread_mutexattr_setrobust(&attributes, robust)));
    pthread_mutex_t mutex;
    const Error made = {pthread_mutex_init(&mutex, &attributes)};
    if (made.number == EINVAL)
        unsupported("robust mutexes have to be process-shared here");  // which pthread_mutex_init() may ask for
    must(made);
    must(Error{pthread_mutex_lock(&mutex)});
    observe(what, Error{pthread_mutex_consistent(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}

int main() {
    try_to_make_consistent("robust, locked", PTHREAD_MUTEX_ROBUST);
    try_to_make_consistent("not robust, locked", PTHREAD_MUTEX_STALLED);
}
