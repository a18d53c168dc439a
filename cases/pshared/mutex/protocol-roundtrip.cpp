// By default a mutex has no priority protocol; pthread_mutexattr_getprotocol() gives back what was set.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getprotocol() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION
// profile:  option TPI
// strength: shall

#include "support/pshared.hpp"

static const char* setting(const pthread_mutexattr_t* attributes) {
    int value = -7;
    must(Error{pthread_mutexattr_getprotocol(attributes, &value)});
    return value == PTHREAD_PRIO_NONE      ? "PTHREAD_PRIO_NONE"
           : value == PTHREAD_PRIO_INHERIT ? "PTHREAD_PRIO_INHERIT"
                                           : "another value";
}

int main() {
    require_priority_inheritance();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    observe("default", setting(&attributes));
    observe("set PTHREAD_PRIO_INHERIT", permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    observe("get", setting(&attributes));
    observe("set PTHREAD_PRIO_NONE", Error{pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_NONE)});
    observe("get", setting(&attributes));
}
