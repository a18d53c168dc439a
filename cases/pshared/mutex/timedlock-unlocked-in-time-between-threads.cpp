// pthread_mutex_timedlock() takes a mutex that another thread unlocks before the time given has come.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.timedlock-free-ignores-time

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const timespec end = distant_time();
    Journal journal;
    int locked = -7, unlocked = -7;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        locked = pthread_mutex_timedlock(&mutex, &end);
        journal.enter("waiter has it");
        unlocked = pthread_mutex_unlock(&mutex);
    });
    let_thread_block(waiter);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe("lock until a time to come", Error{locked});
    observe("unlock", Error{unlocked});
    const Text order = journal.text();
    observe("order", order.chars);
}
