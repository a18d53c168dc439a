// pthread_cond_clockwait() returns EPERM for an error-checking mutex that the thread has not locked.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS EPERM
// profile:  posix
// strength: shall fail
// since:    2024
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    const timespec end = distant_time(CLOCK_MONOTONIC);

    observe("with a mutex that nobody has", Error{pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &end)});
    must(Error{pthread_mutex_lock(&mutex)});
    Thread thread([&] {
        observe("with one that another thread has", Error{pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &end)});
    });
    thread.join();
    observe("unlock by its owner", Error{pthread_mutex_unlock(&mutex)});
}
