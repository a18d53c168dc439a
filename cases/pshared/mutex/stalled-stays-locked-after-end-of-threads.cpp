// A mutex that is not robust stays locked when the thread that has it ends.
//
// ref:       POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION PTHREAD_MUTEX_STALLED; POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EBUSY
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.stalled-owner-exit-stays-locked

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_NORMAL});
    observe("a thread locks it and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("try to lock it", Error{pthread_mutex_trylock(&mutex)});
}
