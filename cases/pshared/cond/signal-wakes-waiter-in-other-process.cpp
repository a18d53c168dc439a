// pthread_cond_signal() wakes a process that waits in pthread_cond_wait(); it has the mutex again when the call returns.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_condattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    Monitor* monitor = shared<Monitor>();
    make_monitor(monitor);

    Child waiter([=] {
        must(Error{pthread_mutex_lock(&monitor->mutex)});
        ++monitor->waiting;
        while (!monitor->go) must(Error{pthread_cond_wait(&monitor->condition, &monitor->mutex)});
        observe("the waiter unlocks", Error{pthread_mutex_unlock(&monitor->mutex)});
    });
    lock_once_waiting(monitor, 1);
    monitor->go = 1;
    observe("signal", Error{pthread_cond_signal(&monitor->condition)});
    must(Error{pthread_mutex_unlock(&monitor->mutex)});
    observe("waiter", waiter.wait());
}
