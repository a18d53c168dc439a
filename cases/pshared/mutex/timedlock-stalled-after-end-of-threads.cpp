// Who waits for a mutex that is not robust, after the thread that has it has ended, waits in vain, or is told so.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION PTHREAD_MUTEX_STALLED; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ETIMEDOUT
// profile:  posix
// strength: shall
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_NORMAL});
    observe("a thread locks it and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    const timespec end = time_in(20);
    const Error result = {pthread_mutex_timedlock(&mutex, &end)};
    observe("lock until a time 20 ms ahead", result, {ETIMEDOUT, EDEADLK});
    observe("no time-out before its time", result.number != ETIMEDOUT || has_come(end));
}
