// pthread_cond_broadcast() wakes threads that wait with a time-out by any clock.
//
// ref:       POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION
// profile:   posix
// strength:  shall
// since:     2024
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
        const timespec real = distant_time(), monotonic = distant_time(CLOCK_MONOTONIC);
        auto wait = [&] {
            if (number == 0) return pthread_cond_clockwait(&monitor.condition, &monitor.mutex, CLOCK_REALTIME, &real);
            return pthread_cond_clockwait(&monitor.condition, &monitor.mutex, CLOCK_MONOTONIC, &monotonic);
        };
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        Error result = {0};
        while (!monitor.go && result.number == 0) result = {wait()};
        results[number] = result;
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    });
    observe("broadcast", broadcast);
    observe("pthread_cond_clockwait with CLOCK_REALTIME", results[0]);
    observe("pthread_cond_clockwait with CLOCK_MONOTONIC", results[1]);
}
