// When a process with a robust mutex is killed, pthread_mutex_trylock() of the mutex returns EOWNERDEAD, and locks it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Gate locked;
    Child owner([&] {
        must(Error{pthread_mutex_lock(mutex)});
        locked.open();
        for (;;) pause();
    });
    locked.wait();
    observe("try while the owner lives", Error{pthread_mutex_trylock(mutex)});
    must(kill(owner.pid(), SIGKILL));
    observe("owner", owner.wait());

    observe("try after its end", Error{pthread_mutex_trylock(mutex)});
    Child other([=] { observe("another process tries", Error{pthread_mutex_trylock(mutex)}); });
    observe("the other process", other.wait());
}
