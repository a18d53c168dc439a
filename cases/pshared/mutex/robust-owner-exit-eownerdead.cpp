// When a process ends with a robust mutex locked, the next one to lock it gets EOWNERDEAD, and has it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { observe("a child locks it", Error{pthread_mutex_lock(mutex)}); });
    observe("child", owner.wait());

    observe("lock", Error{pthread_mutex_lock(mutex)});
    Child other([=] { observe("another child tries to lock", Error{pthread_mutex_trylock(mutex)}); });
    observe("child", other.wait());
}
