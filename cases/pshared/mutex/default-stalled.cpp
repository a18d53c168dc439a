// By default a mutex is not robust.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    int robust = -7;
    observe("getrobust", Error{pthread_mutexattr_getrobust(&attributes, &robust)});
    observe("is PTHREAD_MUTEX_STALLED", robust == PTHREAD_MUTEX_STALLED);
}
