// A robust mutex that cannot be recovered can be destroyed and made anew in its place; it works then.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_destroy() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(robust_supported(pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST)));
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});

    observe("destroy", Error{pthread_mutex_destroy(mutex)});
    observe("make it anew", Error{pthread_mutex_init(mutex, &attributes)});
    observe("lock", Error{pthread_mutex_lock(mutex)});
    Child other([=] { observe("another process tries to lock", Error{pthread_mutex_trylock(mutex)}); });
    observe("the other process", other.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    Child next_owner([=] { observe("a process locks it and ends", Error{pthread_mutex_lock(mutex)}); });
    observe("the next owner", next_owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});
}
