// pthread_rwlock_clockrdlock() and pthread_rwlock_clockwrlock() take a lock that another thread unlocks before the time given has
// come, by CLOCK_MONOTONIC as well as by CLOCK_REALTIME.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_clockrdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_clockwrlock() DESCRIPTION
// profile:   posix
// strength:  shall
// since:     2024
// needs:     threads
// assertion: pshared.rwlock.timedlocks-unlocked-in-time

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void wait_by(clockid_t clock, const char* what, int (*take)(pthread_rwlock_t*, clockid_t, const timespec*)) {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    const timespec end = distant_time(clock);
    Journal journal;
    Error taken = {-7}, unlocked = {-7};
    must(Error{pthread_rwlock_wrlock(&lock)});
    Thread waiter([&] {
        taken = {take(&lock, clock, &end)};
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
    for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
        wait_by(clock, "reading", [](auto* lock, auto id, auto* end) { return pthread_rwlock_clockrdlock(lock, id, end); });
        wait_by(clock, "writing", [](auto* lock, auto id, auto* end) { return pthread_rwlock_clockwrlock(lock, id, end); });
    }
}
