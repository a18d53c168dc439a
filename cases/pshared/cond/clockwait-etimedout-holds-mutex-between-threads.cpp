// pthread_cond_clockwait() returns ETIMEDOUT once the clock that is named has reached the time given, and keeps other threads from
// the mutex then.
//
// ref:       POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// since:     2024
// needs:     threads
// assertion: pshared.cond.timedwait-etimedout-holds-mutex

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void wait_in_vain(clockid_t clock) {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    auto try_to_lock = [&] {
        const Error locked = {pthread_mutex_trylock(&mutex)};
        if (locked.number == 0) pthread_mutex_unlock(&mutex);
        return locked;
    };
    must(Error{pthread_mutex_lock(&mutex)});
    const timespec end = time_in(20, clock);
    Error result = {0};  // a wait may also end without reason, with 0
    while (result.number == 0) result = {pthread_cond_clockwait(&condition, &mutex, clock, &end)};
    observe("wait until a time 20 ms ahead", result);
    observe("the time has come", has_come(end, clock));
    observe("another thread tries to lock", in_a_thread(try_to_lock));
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("another thread tries to lock", in_a_thread(try_to_lock));
}

int main() {
    wait_in_vain(CLOCK_MONOTONIC);
    wait_in_vain(CLOCK_REALTIME);
}
