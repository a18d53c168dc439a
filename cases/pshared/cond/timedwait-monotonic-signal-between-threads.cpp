// A signal of another thread before the time given has come ends pthread_cond_timedwait() with 0, with the clock CLOCK_MONOTONIC,
// too. The waiter has the mutex then.
//
// ref:       POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION; POSIX.1-2024 XSH pthread_condattr_setclock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.timedwait-clock-attribute

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    pthread_condattr_t attributes;
    must(Error{pthread_condattr_init(&attributes)});
    must(Error{pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)});
    must(Error{pthread_cond_init(&monitor.condition, &attributes)});
    Error waited = {-7}, unlocked = {-7};
    Thread waiter([&] {
        const timespec end = distant_time(CLOCK_MONOTONIC);
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        waited = {0};
        while (!monitor.go && waited.number == 0) waited = {pthread_cond_timedwait(&monitor.condition, &monitor.mutex, &end)};
        unlocked = {pthread_mutex_unlock(&monitor.mutex)};
    });
    lock_once_waiting(&monitor, 1);
    monitor.go = 1;
    observe("signal", Error{pthread_cond_signal(&monitor.condition)});
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    waiter.join();
    observe("wait", waited);
    observe("the waiter unlocks", unlocked);
}
