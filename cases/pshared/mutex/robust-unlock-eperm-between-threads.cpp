// Unlocking a robust mutex returns EPERM in a thread that does not have it, and where nobody has it, even if its type is normal.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_unlock() ERRORS EPERM
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.robust-not-owner-unlock-eperm

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ROBUST});
    observe("unlock it unlocked", Error{pthread_mutex_unlock(&mutex)});
    must(Error{pthread_mutex_lock(&mutex)});
    observe("unlock in another thread", in_a_thread([&] { return Error{pthread_mutex_unlock(&mutex)}; }));
    observe("try to lock it there", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    observe("unlock by its owner", Error{pthread_mutex_unlock(&mutex)});
    observe("unlock again", Error{pthread_mutex_unlock(&mutex)});
}
