// pthread_cond_broadcast() wakes all threads that wait.
//
// ref:       POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.broadcast-wakes-all-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    int returned = 0, failed = 0;
    auto wait = [&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        while (!monitor.go) must(Error{pthread_cond_wait(&monitor.condition, &monitor.mutex)});
        ++returned;
        if (pthread_mutex_unlock(&monitor.mutex) != 0) ++failed;
    };
    Thread first(wait), second(wait), third(wait);
    lock_once_waiting(&monitor, 3);
    monitor.go = 1;
    observe("returned before the broadcast", returned);
    observe("broadcast", Error{pthread_cond_broadcast(&monitor.condition)});
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("returned", returned);
    observe("unlocks that failed", failed);
}
