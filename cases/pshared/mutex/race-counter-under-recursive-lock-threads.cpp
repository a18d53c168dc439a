// Threads that lock one recursive mutex, one of them twice each time, never have it at the same time, and each gets it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_trylock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/races.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_RECURSIVE});
    repeat_rounds([&](Round& round) {
        count_under_mutex(round, mutex, [&] {
            int failed = pthread_mutex_lock(&mutex);
            failed += pthread_mutex_lock(&mutex);
            failed += pthread_mutex_trylock(&mutex);
            failed += pthread_mutex_unlock(&mutex);
            return failed + pthread_mutex_unlock(&mutex);  // it is still locked once
        });
    });
}
