// Each pthread_cond_signal() wakes at least one of the threads that wait: as many signals as there are threads let all of them go
// on.
//
// ref:       POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.signal-wakes-waiter-in-other-process

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    Atomic<int> returned = 0;
    auto wait = [&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        while (monitor.go == 0) must(Error{pthread_cond_wait(&monitor.condition, &monitor.mutex)});
        --monitor.go;  // each signal comes with leave for one to go on
        ++returned;
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    };
    Thread first(wait), second(wait), third(wait);
    lock_once_waiting(&monitor, 3);
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    for (int i = 1; i <= 3; ++i) {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.go;
        const Error signalled = {pthread_cond_signal(&monitor.condition)};
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
        observe("signal", signalled);
        eventually([&] { return returned == i; }, 20'000);
        observe("threads that have gone on", returned.load());
    }
}
