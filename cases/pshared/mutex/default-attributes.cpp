// By default a mutex is for one process, is not robust and has the default type.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getpshared() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_gettype() DESCRIPTION
// profile:  option TSH
// strength: shall

#include "support/pshared.hpp"

int main() {
    require_process_shared();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    int shared_with = -7, robust = -7, type = -7;

    observe("getpshared", Error{pthread_mutexattr_getpshared(&attributes, &shared_with)});
    observe("is PTHREAD_PROCESS_PRIVATE", shared_with == PTHREAD_PROCESS_PRIVATE);
    observe("getrobust", Error{pthread_mutexattr_getrobust(&attributes, &robust)});
    observe("is PTHREAD_MUTEX_STALLED", robust == PTHREAD_MUTEX_STALLED);
    observe("gettype", Error{pthread_mutexattr_gettype(&attributes, &type)});
    observe("is PTHREAD_MUTEX_DEFAULT", type == PTHREAD_MUTEX_DEFAULT);
}
