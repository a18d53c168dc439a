// pthread_mutex_consistent() of a mutex whose owner has not died, or which is not robust, returns EINVAL.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_consistent() ERRORS EINVAL
// profile:  option TSH
// strength: shall fail

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* robust = robust_mutex();
    must(Error{pthread_mutex_lock(robust)});
    observe("robust, locked", Error{pthread_mutex_consistent(robust)});
    observe("unlock", Error{pthread_mutex_unlock(robust)});
    observe("try to lock it again", Error{pthread_mutex_trylock(robust)});

    pthread_mutex_t* stalled = shared_mutex();
    must(Error{pthread_mutex_lock(stalled)});
    observe("not robust, locked", Error{pthread_mutex_consistent(stalled)});
}
