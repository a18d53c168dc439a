// By default a mutex is for the threads of one process.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_getpshared() DESCRIPTION
// profile:   option TSH
// strength:  shall

#include "support/pshared.hpp"

int main() {
    require_process_shared();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    int shared_with = -7;
    observe("getpshared", Error{pthread_mutexattr_getpshared(&attributes, &shared_with)});
    observe("is PTHREAD_PROCESS_PRIVATE", shared_with == PTHREAD_PROCESS_PRIVATE);
}
