// pthread_spin_trylock() of a spin lock that another thread has returns EBUSY; of a free one it locks it.
//
// ref:       POSIX.1-2024 XSH pthread_spin_trylock() ERRORS EBUSY
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.spin.trylock-held-ebusy

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void try_in_a_thread(const char* when, pthread_spinlock_t* lock) {
    observe(when, in_a_thread([=] {
                const Error result = {pthread_spin_trylock(lock)};
                if (result.number != 0) return result;
                const bool locked = pthread_spin_trylock(lock) == EBUSY;
                must(Error{pthread_spin_unlock(lock)});
                return locked ? result : Error{-1};
            }));
}

int main() {
    pthread_spinlock_t lock;
    observe("init", Error{pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE)});
    observe("lock", Error{pthread_spin_lock(&lock)});
    try_in_a_thread("another thread tries", &lock);
    observe("unlock", Error{pthread_spin_unlock(&lock)});
    try_in_a_thread("another thread tries", &lock);
    observe("try in the first thread", Error{pthread_spin_trylock(&lock)});
    try_in_a_thread("another thread tries", &lock);
}
