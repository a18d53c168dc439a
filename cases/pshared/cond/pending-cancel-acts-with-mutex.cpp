// A thread that has been cancelled already ends in pthread_cond_wait(), and has the mutex when its cleanup handlers run.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points; POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/pshared.hpp"

static pthread_mutex_t mutex;
static Error unlocked = {-7};

static void unlock(void*) { unlocked = {pthread_mutex_unlock(&mutex)}; }

int main() {
    make_private_mutex(&mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    Cancellable waiter([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        pthread_cleanup_push(unlock, nullptr);
        must(Error{pthread_cancel(pthread_self())});
        pthread_cond_wait(&condition, &mutex);
        pthread_cleanup_pop(0);
    });
    observe("the thread", waiter.end());
    observe("its handler unlocked the mutex", unlocked);
    observe("which can be locked now", Error{pthread_mutex_trylock(&mutex)});
}
