// When a thread ends with robust mutexes locked the next locker of each may get EOWNERDEAD, or the mutex stays locked. One that the
// thread had unlocked is free.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EOWNERDEAD
// profile:   posix
// strength:  may
// needs:     threads
// assertion: pshared.mutex.robust-several-mutexes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutexes[4];
    for (auto& mutex : mutexes) make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    const int failed = in_a_thread([&] {
        int errors = 0;
        for (auto& mutex : mutexes) errors += pthread_mutex_lock(&mutex) != 0;
        return errors + (pthread_mutex_unlock(&mutexes[2]) != 0);
    });
    observe("calls of the thread that failed", failed);
    observe("the first", Error{pthread_mutex_trylock(&mutexes[0])}, {EOWNERDEAD, EBUSY});
    observe("the second", Error{pthread_mutex_trylock(&mutexes[1])}, {EOWNERDEAD, EBUSY});
    observe("the third, which was unlocked", Error{pthread_mutex_trylock(&mutexes[2])});
    observe("the fourth", Error{pthread_mutex_trylock(&mutexes[3])}, {EOWNERDEAD, EBUSY});
}
