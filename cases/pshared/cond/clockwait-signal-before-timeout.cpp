// A signal before the time given has come ends pthread_cond_clockwait() with 0, and the waiter has the mutex.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    bool go = false;
    Gate waiting, tried;
    Thread waiter([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        waiting.open();  // still with the mutex: whoever locks it after this finds the wait begun
        const timespec end = distant_time(CLOCK_MONOTONIC);
        Error result = {0};  // a wait may also end without reason, with 0
        while (!go && result.number == 0) result = {pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &end)};
        observe("wait until a time to come", result);
        waiting.open();
        tried.wait();
        must(Error{pthread_mutex_unlock(&mutex)});
    });
    waiting.wait();
    must(Error{pthread_mutex_lock(&mutex)});
    go = true;
    const Error signalled = {pthread_cond_signal(&condition)};
    must(Error{pthread_mutex_unlock(&mutex)});
    waiting.wait();
    observe("signal", signalled);
    observe("try to lock when the wait has returned", Error{pthread_mutex_trylock(&mutex)});
    tried.open();
}
