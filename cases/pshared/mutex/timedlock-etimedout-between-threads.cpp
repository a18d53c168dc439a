// pthread_mutex_timedlock() of a mutex of any type that another thread keeps returns ETIMEDOUT, not before CLOCK_REALTIME has
// reached the time given.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.timedlock-etimedout

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void lock_in_a_thread(const char* type, MutexKind kind) {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, kind);
    must(Error{pthread_mutex_lock(&mutex)});
    const timespec end = time_in(20);
    const Error result = in_a_thread([&] { return Error{pthread_mutex_timedlock(&mutex, &end)}; });
    const bool come = has_come(end);
    observe(type, result);
    observe("the time has come", come);
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}

int main() {
    lock_in_a_thread("normal", {.type = PTHREAD_MUTEX_NORMAL});
    lock_in_a_thread("error-checking", {.type = PTHREAD_MUTEX_ERRORCHECK});
    lock_in_a_thread("recursive", {.type = PTHREAD_MUTEX_RECURSIVE});
    lock_in_a_thread("robust", {.robust = PTHREAD_MUTEX_ROBUST});
}
