// pthread_mutex_lock() of a mutex of any type, not a robust one, that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.lock-blocks-until-other-process-unlocks

#include "support/thread_sync.hpp"

static void lock_from_two_threads(const char* name, int type) {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.type = type});
    observe_lock_that_waits(format("lock, %s", name).chars, mutex, [&] { return pthread_mutex_lock(&mutex); });
    const Error again = {pthread_mutex_trylock(&mutex)};
    observe("try to lock it afterwards", again);
    if (again.number == 0) pthread_mutex_unlock(&mutex);
    pthread_mutex_destroy(&mutex);
}

int main() {
    lock_from_two_threads("normal", PTHREAD_MUTEX_NORMAL);
    lock_from_two_threads("error-checking", PTHREAD_MUTEX_ERRORCHECK);
    lock_from_two_threads("recursive", PTHREAD_MUTEX_RECURSIVE);
}
