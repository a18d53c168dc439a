// pthread_mutex_lock() of a robust mutex that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.lock-blocks-until-other-process-unlocks

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    Journal journal;
    int locked = -7, unlocked = -7;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        locked = pthread_mutex_lock(&mutex);
        journal.enter("waiter has it");
        unlocked = pthread_mutex_unlock(&mutex);
    });
    let_thread_block(waiter);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe("lock", Error{locked});
    observe("unlock", Error{unlocked});
    const Text order = journal.text();
    observe("order", order.chars);
    observe("try to lock it afterwards", Error{pthread_mutex_trylock(&mutex)});
}
