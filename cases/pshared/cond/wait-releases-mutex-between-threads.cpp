// While a thread waits in pthread_cond_wait() another can lock the mutex; when the call has returned it cannot.
//
// ref:       POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.wait-releases-mutex

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    bool go = false;
    Error waited = {-7}, unlocked = {-7};
    Gate waiting, returned, tried;
    Thread waiter([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        waiting.open();  // still with the mutex: whoever locks it after this finds the wait begun
        waited = {0};
        while (!go && waited.number == 0) waited = {pthread_cond_wait(&condition, &mutex)};
        returned.open();
        tried.wait();
        unlocked = {pthread_mutex_unlock(&mutex)};
    });
    waiting.wait();
    observe("lock while it waits", Error{pthread_mutex_lock(&mutex)});
    go = true;
    must(Error{pthread_cond_signal(&condition)});
    must(Error{pthread_mutex_unlock(&mutex)});
    returned.wait();
    observe("try to lock when it has returned", Error{pthread_mutex_trylock(&mutex)});
    tried.open();
    waiter.join();
    observe("wait", waited);
    observe("the waiter unlocks", unlocked);
}
