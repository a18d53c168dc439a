// pthread_mutexattr_getpshared() gives back what pthread_mutexattr_setpshared() has set.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall

#include "support/pshared.hpp"

static const char* setting(const pthread_mutexattr_t* attributes) {
    int value = -7;
    must(Error{pthread_mutexattr_getpshared(attributes, &value)});
    return value == PTHREAD_PROCESS_SHARED    ? "PTHREAD_PROCESS_SHARED"
           : value == PTHREAD_PROCESS_PRIVATE ? "PTHREAD_PROCESS_PRIVATE"
                                              : "another value";
}

int main() {
    require_process_shared();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});

    observe("set PTHREAD_PROCESS_SHARED", Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    observe("get", setting(&attributes));
    observe("set PTHREAD_PROCESS_PRIVATE", Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_PRIVATE)});
    observe("get", setting(&attributes));
}
