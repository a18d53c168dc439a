// If the process that got EOWNERDEAD ends before it has made the mutex consistent or unlocked it, the next one gets EOWNERDEAD,
// too.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_consistent() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child first([=] { observe("the first locks", Error{pthread_mutex_lock(mutex)}); });
    observe("the first", first.wait());
    Child second([=] { observe("the second locks", Error{pthread_mutex_lock(mutex)}); });
    observe("the second", second.wait());

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("make it consistent", Error{pthread_mutex_consistent(mutex)});
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    observe("lock", Error{pthread_mutex_lock(mutex)});
}
