// A signal of another process ends a pthread_cond_clockwait() that waits with 0, and the waiter has the mutex.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  option TSH
// strength: shall
// since:    2024
// needs:    fork

#include "support/pshared.hpp"
#include "support/waking_child.hpp"

int main() {
    auto* monitor = shared<Monitor>();
    make_monitor(monitor);
    must(Error{pthread_mutex_lock(&monitor->mutex)});  // so that the other one comes later
    WakingChild signaller([=] {
        must(Error{pthread_mutex_lock(&monitor->mutex)});
        monitor->go = 1;
        must(Error{pthread_cond_signal(&monitor->condition)});
        must(Error{pthread_mutex_unlock(&monitor->mutex)});
    });
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Error result = {0};  // a wait may also end without reason, with 0
    while (!monitor->go && result.number == 0)
        result = {pthread_cond_clockwait(&monitor->condition, &monitor->mutex, CLOCK_MONOTONIC, &end)};
    observe("wait", result);
    observe("it waited for the other process", signaller.has_begun());
    observe("unlock", Error{pthread_mutex_unlock(&monitor->mutex)});
    observe("signaller", signaller.wait());
}
