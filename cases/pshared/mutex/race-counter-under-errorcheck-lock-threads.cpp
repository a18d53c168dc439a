// Threads that lock one error-checking mutex never have it at the same time. Its owner, and only the owner, is refused with
// EDEADLK.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EDEADLK
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/races.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    repeat_rounds([&](Round& round) {
        count_under_mutex(round, mutex, [&] {
            const int locked = pthread_mutex_lock(&mutex);
            const int again = pthread_mutex_lock(&mutex), tried = pthread_mutex_trylock(&mutex);
            return locked == 0 && again == EDEADLK && tried == EBUSY ? 0 : -1;
        });
    });
}
