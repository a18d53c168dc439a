// A type that no mutex can have is refused, while a valid one is taken.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_settype() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    for (int invalid : {-1, INT_MAX}) observe("settype", Error{pthread_mutexattr_settype(&attributes, invalid)});
    observe("settype PTHREAD_MUTEX_RECURSIVE", Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE)});
    int type = -7;
    observe("gettype", Error{pthread_mutexattr_gettype(&attributes, &type)});
    observe("is PTHREAD_MUTEX_RECURSIVE", type == PTHREAD_MUTEX_RECURSIVE);
}
