// A robust mutex with priority inheritance gives EOWNERDEAD when its owner has ended, and works again once it is made consistent;
// or it can never be locked again.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD
// profile:  option RPI
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

static pthread_mutex_t* mutex_of_dead_owner() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    observe("setrobust", Error{pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST)});
    observe("setprotocol", permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    auto* mutex = shared<pthread_mutex_t>();
    const int made = pthread_mutex_init(mutex, &attributes);
    observe("init", permitted(made));
    if (made != 0) std::exit(1);
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    return mutex;
}

int main() {
    require_robust_priority_inheritance();
    require_process_shared();
    pthread_mutex_t* first = mutex_of_dead_owner();
    observe("lock", Error{pthread_mutex_lock(first)});
    observe("make it consistent", Error{pthread_mutex_consistent(first)});
    observe("unlock", Error{pthread_mutex_unlock(first)});
    observe("lock", Error{pthread_mutex_lock(first)});

    pthread_mutex_t* second = mutex_of_dead_owner();
    observe("lock", Error{pthread_mutex_lock(second)});
    observe("unlock", Error{pthread_mutex_unlock(second)});
    observe("lock", Error{pthread_mutex_lock(second)});
}
