// By default a mutex has the default type.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_gettype() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/pshared.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    int type = -7;
    observe("gettype", Error{pthread_mutexattr_gettype(&attributes, &type)});
    observe("is PTHREAD_MUTEX_DEFAULT", type == PTHREAD_MUTEX_DEFAULT);
}
