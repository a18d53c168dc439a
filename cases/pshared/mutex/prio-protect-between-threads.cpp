// A mutex with the protocol PTHREAD_PRIO_PROTECT and the highest ceiling keeps threads apart: who locks it waits until the other
// one has unlocked it.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   option TPP
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.protocol-roundtrip

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_priority_ceilings();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_PROTECT)));
    must(permitted(pthread_mutexattr_setprioceiling(&attributes, must(sched_get_priority_max(SCHED_FIFO)))));
    pthread_mutex_t mutex;
    must(permitted(pthread_mutex_init(&mutex, &attributes)));
    Journal journal;
    int locked = -7, unlocked = -7;
    must(permitted(pthread_mutex_lock(&mutex)));
    observe("another thread tries to lock", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    Thread waiter([&] {
        locked = pthread_mutex_lock(&mutex);
        journal.enter("waiter has it");
        unlocked = pthread_mutex_unlock(&mutex);
    });
    let_it_block(waiter);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe("lock", Error{locked});
    observe("unlock", Error{unlocked});
    const Text order = journal.text();
    observe("order", order.chars);
}
