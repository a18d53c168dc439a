// A robustness that no mutex can have is refused, while a valid one is taken.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setrobust() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    for (int invalid : {-1, INT_MAX}) observe("setrobust", Error{pthread_mutexattr_setrobust(&attributes, invalid)});
    observe("setrobust PTHREAD_MUTEX_ROBUST", Error{pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST)});
    int robust = -7;
    observe("getrobust", Error{pthread_mutexattr_getrobust(&attributes, &robust)});
    observe("is PTHREAD_MUTEX_ROBUST", robust == PTHREAD_MUTEX_ROBUST);
}
