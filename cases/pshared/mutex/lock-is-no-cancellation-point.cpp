// pthread_mutex_lock() is no cancellation point: a thread that is cancelled while it waits there waits on and gets the mutex.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/pshared.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_mutex_lock(&mutex)});
    const auto call = [&] { return Error{pthread_mutex_lock(&mutex)}; };
    const auto unlock = [&] { must(Error{pthread_mutex_unlock(&mutex)}); };
    observe_uncancelled_wait(PTHREAD_CANCEL_ENABLE, "pthread_mutex_lock", call, unlock);
    observe("the thread has left the mutex locked", Error{pthread_mutex_trylock(&mutex)});
}
