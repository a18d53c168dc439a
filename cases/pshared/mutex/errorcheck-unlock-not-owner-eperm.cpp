// Unlocking an error-checking mutex returns EPERM in a process that does not have it, and where nobody has it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_unlock() ERRORS EPERM
// profile:   option TSH
// strength:  shall fail
// needs:     fork
// assertion: pshared.mutex.lock-before-fork-child-not-owner

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex({PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_STALLED});
    observe("unlock it unlocked", Error{pthread_mutex_unlock(mutex)});
    must(Error{pthread_mutex_lock(mutex)});

    Child child([=] {
        observe("unlock in a child what the parent has", Error{pthread_mutex_unlock(mutex)});
        observe("try to lock it there", Error{pthread_mutex_trylock(mutex)});
    });
    observe("child", child.wait());
    observe("unlock by its owner", Error{pthread_mutex_unlock(mutex)});
    observe("unlock again", Error{pthread_mutex_unlock(mutex)});
}
