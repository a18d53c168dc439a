// A signal of another thread before the time given has come ends pthread_cond_timedwait() with 0, with the clock CLOCK_MONOTONIC,
// too. The waiter has the mutex then.
//
// ref:       POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION; POSIX.1-2024 XSH pthread_condattr_setclock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.timedwait-clock-attribute

#include "support/thread_sync.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    must(Error{pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)});
    must(Error{pthread_cond_init(&monitor.condition, &attributes)});
    const timespec end = distant_time(CLOCK_MONOTONIC);
    observe_signalled_wait(monitor, [&] { return pthread_cond_timedwait(&monitor.condition, &monitor.mutex, &end); });
}
