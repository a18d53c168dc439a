// pthread_spin_lock() of a spin lock that another process has does not return before that process unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_spin_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_spin_unlock() DESCRIPTION
// profile:   option TSH
// strength:  shall
// needs:     fork
// assertion: pshared.spin.excludes-across-processes

#include "support/pshared.hpp"

int main() {
    pthread_spinlock_t* lock = shared_spinlock();
    Journal journal;
    Gate locked, begun;
    Child holder([&] {
        must(Error{pthread_spin_lock(lock)});
        locked.open();
        begun.wait();
        breathe(5);
        journal.enter("holder unlocks");
        must(Error{pthread_spin_unlock(lock)});
    });
    locked.wait();
    begun.open();
    const Error result = {pthread_spin_lock(lock)};
    journal.enter("waiter has it");
    observe("lock", result);
    observe("holder", holder.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    Child other([=] { observe("another process tries", Error{pthread_spin_trylock(lock)}); });
    observe("the other process", other.wait());
}
