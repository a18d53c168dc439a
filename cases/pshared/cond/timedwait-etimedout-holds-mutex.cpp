// pthread_cond_timedwait() returns ETIMEDOUT once CLOCK_REALTIME has reached the time given, and has the mutex then.
//
// ref:      POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() ERRORS ETIMEDOUT
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    Monitor* monitor = shared<Monitor>();
    make_monitor(monitor);
    auto try_in_a_child = [=](const char* when) {
        Child child([=] { observe(when, Error{pthread_mutex_trylock(&monitor->mutex)}); });
        observe("child", child.wait());
    };
    must(Error{pthread_mutex_lock(&monitor->mutex)});
    const timespec end = time_in(40);

    Error result = {0};  // a wait may also end without reason, with 0
    while (result.number == 0) result = {pthread_cond_timedwait(&monitor->condition, &monitor->mutex, &end)};
    observe("wait until a time 40 ms ahead", result);
    observe("the time has come", has_come(end));
    try_in_a_child("another process tries to lock");
    observe("unlock", Error{pthread_mutex_unlock(&monitor->mutex)});
    try_in_a_child("another process tries to lock");
}
