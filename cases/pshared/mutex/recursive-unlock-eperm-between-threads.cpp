// Unlocking a recursive mutex returns EPERM in a thread that does not have it, and the mutex stays locked as often as before.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_unlock() ERRORS EPERM
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.recursive-unlock-not-owner-eperm

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_RECURSIVE});
    must(Error{pthread_mutex_lock(&mutex)});
    must(Error{pthread_mutex_lock(&mutex)});
    observe("unlock in another thread", in_a_thread([&] { return Error{pthread_mutex_unlock(&mutex)}; }));
    observe("try to lock it there", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    observe("unlock by its owner", Error{pthread_mutex_unlock(&mutex)});
    observe("unlock by its owner", Error{pthread_mutex_unlock(&mutex)});
    observe("unlock again", Error{pthread_mutex_unlock(&mutex)});
}
