// While a process waits in pthread_cond_wait() another can lock the mutex; when the call has returned it cannot.
//
// ref:      POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    Monitor* monitor = shared<Monitor>();
    make_monitor(monitor);
    Gate waiting, returned, tried;

    Child waiter([&] {
        must(Error{pthread_mutex_lock(&monitor->mutex)});
        waiting.open();  // still with the mutex: whoever locks it after this finds the wait begun
        Error result = {0};
        while (!monitor->go && result.number == 0) result = {pthread_cond_wait(&monitor->condition, &monitor->mutex)};
        observe("wait", result);
        returned.open();
        tried.wait();
        observe("the waiter unlocks", Error{pthread_mutex_unlock(&monitor->mutex)});
    });
    waiting.wait();
    observe("lock while it waits", Error{pthread_mutex_lock(&monitor->mutex)});
    monitor->go = 1;
    must(Error{pthread_cond_signal(&monitor->condition)});
    must(Error{pthread_mutex_unlock(&monitor->mutex)});

    returned.wait();
    observe("try to lock when it has returned", Error{pthread_mutex_trylock(&monitor->mutex)});
    tried.open();
    observe("waiter", waiter.wait());
}
