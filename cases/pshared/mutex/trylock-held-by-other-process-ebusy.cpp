// pthread_mutex_trylock() of a mutex that another process holds returns EBUSY; once it is free the call locks it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EBUSY
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

static void try_in_a_child(const char* when, pthread_mutex_t* mutex) {
    Child child([=] {
        const Error result = {pthread_mutex_trylock(mutex)};
        observe(when, result);
        if (result.number == 0) must(Error{pthread_mutex_unlock(mutex)});
    });
    observe("child", child.wait());
}

int main() {
    pthread_mutex_t* mutex = shared_mutex({PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_STALLED});
    try_in_a_child("try before it is locked", mutex);
    must(Error{pthread_mutex_lock(mutex)});
    try_in_a_child("try while the parent has it", mutex);
    must(Error{pthread_mutex_unlock(mutex)});
    observe("lock it by trylock", Error{pthread_mutex_trylock(mutex)});
    try_in_a_child("try while the parent has it", mutex);
}
