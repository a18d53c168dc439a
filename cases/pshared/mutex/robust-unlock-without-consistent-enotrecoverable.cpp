// A robust mutex whose owner has died can never be locked again once it is unlocked without pthread_mutex_consistent().
//
// ref:      POSIX.1-2024 XSH pthread_mutex_unlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("lock again", Error{pthread_mutex_lock(mutex)});
    Child other([=] { observe("lock in another process", Error{pthread_mutex_lock(mutex)}); });
    observe("the other process", other.wait());
    observe("destroy", Error{pthread_mutex_destroy(mutex)});
}
