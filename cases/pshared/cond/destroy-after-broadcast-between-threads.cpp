// A condition variable can be destroyed, and made anew in its place, as soon as a broadcast has woken all threads that waited: they
// go on.
//
// ref:       POSIX.1-2024 XSH pthread_cond_destroy() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.broadcast-wakes-all-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    int returned = 0;
    auto wait = [&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        while (!monitor.go) must(Error{pthread_cond_wait(&monitor.condition, &monitor.mutex)});
        ++returned;
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
    };
    Thread first(wait), second(wait), third(wait);
    lock_once_waiting(&monitor, 3);
    monitor.go = 1;  // whoever wakes from now on does not wait again
    observe("broadcast", Error{pthread_cond_broadcast(&monitor.condition)});
    observe("destroy", Error{pthread_cond_destroy(&monitor.condition)});
    observe("make it anew", Error{pthread_cond_init(&monitor.condition, nullptr)});
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("returned", returned);
}
