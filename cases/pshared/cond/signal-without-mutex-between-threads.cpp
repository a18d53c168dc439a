// pthread_cond_signal() and pthread_cond_broadcast() wake another thread that waits, although the caller does not have the mutex.
//
// ref:       POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.signal-wakes-waiter-in-other-process

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void wake(const char* what, int (*call)(pthread_cond_t*)) {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    Error waited = {-7};
    Thread waiter([&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        waited = {0};
        while (!monitor.go && waited.number == 0) waited = {pthread_cond_wait(&monitor.condition, &monitor.mutex)};
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    });
    lock_once_waiting(&monitor, 1);
    monitor.go = 1;
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    observe(what, Error{call(&monitor.condition)});
    waiter.join();
    observe("wait", waited);
}

int main() {
    wake("signal", [](auto* condition) { return pthread_cond_signal(condition); });
    wake("broadcast", [](auto* condition) { return pthread_cond_broadcast(condition); });
}
