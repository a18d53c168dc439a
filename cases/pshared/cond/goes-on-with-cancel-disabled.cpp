// A pthread_cond_wait() that waits while cancellation is disabled goes on until the condition is signalled; the request acts at
// the next cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/pshared.hpp"

int main() {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    const auto call = [&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        int result = 0;
        while (!monitor.go && result == 0) result = pthread_cond_wait(&monitor.condition, &monitor.mutex);
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
        return Error{result};
    };
    observe_wait_with_cancellation_disabled("pthread_cond_wait", call, [&] {
        lock_once_waiting(&monitor, 1);
        monitor.go = 1;
        must(Error{pthread_cond_signal(&monitor.condition)});
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    });
}
