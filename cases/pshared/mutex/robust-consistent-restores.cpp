// A robust mutex whose owner has died works as before once its new owner has called pthread_mutex_consistent() and unlocked it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_consistent() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("make it consistent", Error{pthread_mutex_consistent(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    Child other([=] {
        observe("lock in another process", Error{pthread_mutex_lock(mutex)});
        observe("unlock", Error{pthread_mutex_unlock(mutex)});
    });
    observe("the other process", other.wait());
    observe("try to lock afterwards", Error{pthread_mutex_trylock(mutex)});
}
