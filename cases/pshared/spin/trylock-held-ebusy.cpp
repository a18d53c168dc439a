// pthread_spin_trylock() of a spin lock that another process has returns EBUSY; of a free one it locks it.
//
// ref:      POSIX.1-2024 XSH pthread_spin_trylock() ERRORS EBUSY
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

static void try_in_a_child(const char* when, pthread_spinlock_t* lock) {
    Child child([=] {
        const Error result = {pthread_spin_trylock(lock)};
        observe(when, result);
        if (result.number != 0) return;
        observe("and once more", Error{pthread_spin_trylock(lock)});
        must(Error{pthread_spin_unlock(lock)});
    });
    observe("child", child.wait());
}

int main() {
    pthread_spinlock_t* lock = shared_spinlock();
    observe("lock", Error{pthread_spin_lock(lock)});
    try_in_a_child("try in a child", lock);
    observe("unlock", Error{pthread_spin_unlock(lock)});
    try_in_a_child("try in a child", lock);
    observe("try in the parent", Error{pthread_spin_trylock(lock)});
    try_in_a_child("try in a child", lock);
}
