// pthread_mutex_lock() of a mutex with priority inheritance that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION
// profile:   option TPI
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.prio-inherit-shared-basic

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_priority_inheritance();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    pthread_mutex_t mutex;
    must(permitted(pthread_mutex_init(&mutex, &attributes)));
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
}
