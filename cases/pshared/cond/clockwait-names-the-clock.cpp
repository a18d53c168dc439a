// pthread_cond_clockwait() measures its time by the clock that is named, whatever the clock of the condition's attributes.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION; POSIX.1-2024 XSH pthread_condattr_setclock() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS ETIMEDOUT
// profile:  posix
// strength: shall
// since:    2024

#include "support/pshared.hpp"

static void wait_by(clockid_t clock, clockid_t of_attributes) {
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    must(Error{pthread_condattr_setclock(&attributes, of_attributes)});
    pthread_cond_t condition;
    must(Error{pthread_cond_init(&condition, &attributes)});
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    must(Error{pthread_mutex_lock(&mutex)});
    const timespec end = time_in(40, clock);
    Error result = {0};  // a wait may also end without reason, with 0
    while (result.number == 0) result = {pthread_cond_clockwait(&condition, &mutex, clock, &end)};
    observe("wait until a time 40 ms ahead", result);
    observe("the time has come", has_come(end, clock));
}

int main() {
    wait_by(CLOCK_MONOTONIC, CLOCK_REALTIME);
    wait_by(CLOCK_REALTIME, CLOCK_MONOTONIC);
}
