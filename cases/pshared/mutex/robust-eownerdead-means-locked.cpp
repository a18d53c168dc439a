// EOWNERDEAD leaves the mutex locked by the caller, whether pthread_mutex_lock(), trylock() or timedlock() has returned it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EOWNERDEAD
// profile:   option TSH
// strength:  shall fail
// needs:     fork
// assertion: pshared.mutex.robust-timedlock-eownerdead

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutexes[] = {robust_mutex(), robust_mutex(), robust_mutex()};
    Child owner([&] {
        for (auto* mutex : mutexes) must(Error{pthread_mutex_lock(mutex)});
    });
    observe("owner", owner.wait());

    const timespec end = distant_time();
    observe("lock", Error{pthread_mutex_lock(mutexes[0])});
    observe("trylock", Error{pthread_mutex_trylock(mutexes[1])});
    observe("timedlock", Error{pthread_mutex_timedlock(mutexes[2], &end)});
    auto try_in_a_child = [&] {
        Child child([&] {
            for (auto* mutex : mutexes) observe("another process tries", Error{pthread_mutex_trylock(mutex)});
        });
        observe("the other process", child.wait());
    };
    try_in_a_child();
    for (auto* mutex : mutexes) {
        observe("make it consistent", Error{pthread_mutex_consistent(mutex)});
        observe("unlock", Error{pthread_mutex_unlock(mutex)});
    }
    try_in_a_child();
}
