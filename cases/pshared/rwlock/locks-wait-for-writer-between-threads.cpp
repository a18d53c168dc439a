// pthread_rwlock_rdlock() and pthread_rwlock_wrlock() of a lock that another thread has for writing wait until that thread unlocks
// it.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.writer-excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void wait_in_a_thread(const char* what, int (*take)(pthread_rwlock_t*)) {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    Journal journal;
    Error taken = {-7}, unlocked = {-7};
    must(Error{pthread_rwlock_wrlock(&lock)});
    Thread waiter([&] {
        taken = {take(&lock)};
        journal.enter("waiter has it");
        unlocked = {pthread_rwlock_unlock(&lock)};
    });
    let_thread_block(waiter);
    journal.enter("writer unlocks");
    must(Error{pthread_rwlock_unlock(&lock)});
    waiter.join();
    observe(what, taken);
    observe("the waiter unlocks", unlocked);
    const Text order = journal.text();
    observe("order", order.chars);
}

int main() {
    wait_in_a_thread("lock for reading", [](auto* lock) { return pthread_rwlock_rdlock(lock); });
    wait_in_a_thread("lock for writing", [](auto* lock) { return pthread_rwlock_wrlock(lock); });
}
