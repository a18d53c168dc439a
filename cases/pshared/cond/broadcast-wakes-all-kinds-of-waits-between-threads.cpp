// pthread_cond_broadcast() wakes threads that wait with a time-out, and those that wait without.
//
// ref:       POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.broadcast-wakes-all-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    Error results[] = {{-7}, {-7}}, broadcast = {-7};
    in_threads(3, [&](int number) {
        if (number == 2) {
            lock_once_waiting(&monitor, 2);
            monitor.go = 1;
            broadcast = {pthread_cond_broadcast(&monitor.condition)};
            must(Error{pthread_mutex_unlock(&monitor.mutex)});
            return;
        }
        const timespec end = distant_time();
        auto wait = [&] {
            if (number == 0) return pthread_cond_wait(&monitor.condition, &monitor.mutex);
            return pthread_cond_timedwait(&monitor.condition, &monitor.mutex, &end);
        };
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        Error result = {0};
        while (!monitor.go && result.number == 0) result = {wait()};
        results[number] = result;
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    });
    observe("broadcast", broadcast);
    observe("pthread_cond_wait", results[0]);
    observe("pthread_cond_timedwait", results[1]);
}
