// The end of a child does not release a robust mutex that its parent has locked before the fork().
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    observe("lock", Error{pthread_mutex_lock(mutex)});
    Child child([] {});
    observe("a child that does nothing", child.wait());
    Child other([=] { observe("another process tries to lock", Error{pthread_mutex_trylock(mutex)}); });
    observe("the other process", other.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("lock again", Error{pthread_mutex_lock(mutex)});
}
