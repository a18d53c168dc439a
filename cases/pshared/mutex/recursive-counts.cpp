// A recursive mutex is free for others only after as many unlocks as there were locks.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex({PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_STALLED});
    auto try_in_a_child = [=](const char* when) {
        Child child([=] { observe(when, Error{pthread_mutex_trylock(mutex)}); });
        observe("child", child.wait());
    };

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("lock again", Error{pthread_mutex_lock(mutex)});
    observe("try to lock", Error{pthread_mutex_trylock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    try_in_a_child("a child after two of three unlocks");
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    try_in_a_child("a child after three of three");
    observe("try to lock what the child has kept", Error{pthread_mutex_trylock(mutex)});
}
