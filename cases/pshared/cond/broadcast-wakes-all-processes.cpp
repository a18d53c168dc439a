// pthread_cond_broadcast() wakes all processes that wait.
//
// ref:      POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    Monitor* monitor = shared<Monitor>();
    make_monitor(monitor);
    int* returned = shared<int>();
    auto wait = [=] {
        must(Error{pthread_mutex_lock(&monitor->mutex)});
        ++monitor->waiting;
        while (!monitor->go) must(Error{pthread_cond_wait(&monitor->condition, &monitor->mutex)});
        ++*returned;
        return pthread_mutex_unlock(&monitor->mutex);
    };

    Child first(wait), second(wait), third(wait);
    lock_once_waiting(monitor, 3);
    monitor->go = 1;
    observe("returned before the broadcast", *returned);
    observe("broadcast", Error{pthread_cond_broadcast(&monitor->condition)});
    must(Error{pthread_mutex_unlock(&monitor->mutex)});
    for (Child* child : {&first, &second, &third}) observe("waiter", child->wait());
    observe("returned", *returned);
}
