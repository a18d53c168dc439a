// pthread_mutex_lock() of a robust mutex that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.lock-blocks-until-other-process-unlocks

#include "support/thread_sync.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    observe_lock_that_waits("lock", mutex, [&] { return pthread_mutex_lock(&mutex); });
    observe("try to lock it afterwards", Error{pthread_mutex_trylock(&mutex)});
}
