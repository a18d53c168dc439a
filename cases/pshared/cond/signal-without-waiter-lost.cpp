// A signal or a broadcast while nobody waits has no effect: who waits afterwards goes on until his time is over.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/pshared.hpp"

// A wait may end without reason, with 0. A system that keeps the signal for the next wait lets every one of them end so.
static bool times_out(pthread_cond_t* condition, pthread_mutex_t* mutex, int (*wake)(pthread_cond_t*)) {
    for (int i = 0; i < 10; ++i) {
        must(Error{wake(condition)});
        const timespec end = time_in(30);
        const int result = pthread_cond_timedwait(condition, mutex, &end);
        if (result != 0) return result == ETIMEDOUT && has_come(end);
    }
    return false;
}

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    must(Error{pthread_mutex_lock(&mutex)});
    observe("a wait after a signal times out", times_out(&condition, &mutex, pthread_cond_signal));
    observe("a wait after a broadcast times out", times_out(&condition, &mutex, pthread_cond_broadcast));
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
