// By default a condition variable is for the threads of one process; pthread_condattr_getpshared() gives back what was set.
//
// ref:      POSIX.1-2024 XSH pthread_condattr_getpshared() DESCRIPTION
// profile:  option TSH
// strength: shall

#include "support/pshared.hpp"

static const char* setting(const pthread_condattr_t* attributes) {
    int value = -7;
    must(Error{pthread_condattr_getpshared(attributes, &value)});
    return value == PTHREAD_PROCESS_SHARED    ? "PTHREAD_PROCESS_SHARED"
           : value == PTHREAD_PROCESS_PRIVATE ? "PTHREAD_PROCESS_PRIVATE"
                                              : "another value";
}

int main() {
    require_process_shared();
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    observe("default", setting(&attributes));
    observe("set PTHREAD_PROCESS_SHARED", Error{pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    observe("get", setting(&attributes));
    observe("set PTHREAD_PROCESS_PRIVATE", Error{pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_PRIVATE)});
    observe("get", setting(&attributes));
}
