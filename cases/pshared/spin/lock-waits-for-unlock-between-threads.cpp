// pthread_spin_lock() of a spin lock that another thread has does not return before that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_spin_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_spin_unlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.spin.excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_spinlock_t lock;
    must(Error{pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE)});
    Journal journal;
    Gate begun;
    Error locked = {-7}, unlocked = {-7};
    must(Error{pthread_spin_lock(&lock)});
    Thread waiter([&] {
        begun.open();
        locked = {pthread_spin_lock(&lock)};
        journal.enter("waiter has it");
        unlocked = {pthread_spin_unlock(&lock)};
    });
    begun.wait();
    breathe(5);
    journal.enter("owner unlocks");
    must(Error{pthread_spin_unlock(&lock)});
    waiter.join();
    observe("lock", locked);
    observe("unlock", unlocked);
    const Text order = journal.text();
    observe("order", order.chars);
}
