// Every robust mutex that a process had when it was killed gives EOWNERDEAD; one that it had unlocked does not.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setrobust() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutexes[5];
    for (auto*& mutex : mutexes) mutex = robust_mutex();
    Gate locked;
    Child owner([&] {
        for (auto* mutex : mutexes) must(Error{pthread_mutex_lock(mutex)});
        must(Error{pthread_mutex_unlock(mutexes[2])});
        locked.open();
        for (;;) pause();
    });
    locked.wait();
    must(kill(owner.pid(), SIGKILL));
    observe("owner", owner.wait());

    for (int i = 0; i < 5; ++i) observe(format("lock mutex %d", i).chars, Error{pthread_mutex_lock(mutexes[i])});
}
