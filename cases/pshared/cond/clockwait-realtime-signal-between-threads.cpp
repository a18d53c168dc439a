// A signal of another thread before CLOCK_REALTIME has reached the time given ends pthread_cond_clockwait() with 0, though the
// clock of the condition's attributes is CLOCK_MONOTONIC.
//
// ref:       POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:   posix
// strength:  shall
// since:     2024
// needs:     threads
// assertion: pshared.cond.clockwait-signal-before-timeout

#include "support/thread_sync.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    must(Error{pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)});
    must(Error{pthread_cond_init(&monitor.condition, &attributes)});
    const timespec end = distant_time(CLOCK_REALTIME);
    observe_signalled_wait(monitor,
                           [&] { return pthread_cond_clockwait(&monitor.condition, &monitor.mutex, CLOCK_REALTIME, &end); });
}
