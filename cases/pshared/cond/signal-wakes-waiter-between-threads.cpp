// pthread_cond_signal() wakes another thread that waits in pthread_cond_wait(); it has the mutex again when the call returns.
//
// ref:       POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.signal-wakes-waiter-in-other-process

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_cond_init(&monitor.condition, nullptr)});
    Error waited = {-7}, unlocked = {-7};
    Thread waiter([&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        waited = {0};
        while (!monitor.go && waited.number == 0) waited = {pthread_cond_wait(&monitor.condition, &monitor.mutex)};
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
