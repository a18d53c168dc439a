// pthread_cond_timedwait() measures its time by the clock of the condition's attributes: CLOCK_MONOTONIC if that was set, otherwise
// CLOCK_REALTIME.
//
// ref:      POSIX.1-2024 XSH pthread_condattr_setclock() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/pshared.hpp"

static void wait_by(clockid_t clock, const pthread_condattr_t* attributes) {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition;
    observe("init", Error{pthread_cond_init(&condition, attributes)});
    must(Error{pthread_mutex_lock(&mutex)});
    const timespec end = time_in(40, clock);
    Error result = {0};  // a wait may also end without reason, with 0
    while (result.number == 0) result = {pthread_cond_timedwait(&condition, &mutex, &end)};
    observe("wait until a time 40 ms ahead", result);
    observe("the time has come", has_come(end, clock));
}

int main() {
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    wait_by(CLOCK_REALTIME, &attributes);
    observe("set CLOCK_MONOTONIC", Error{pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)});
    wait_by(CLOCK_MONOTONIC, &attributes);
    observe("set CLOCK_REALTIME", Error{pthread_condattr_setclock(&attributes, CLOCK_REALTIME)});
    wait_by(CLOCK_REALTIME, &attributes);
}
