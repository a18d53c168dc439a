// pthread_rwlock_timedrdlock() and pthread_rwlock_timedwrlock() take a lock that is unlocked before the time given has come.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_timedrdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_timedwrlock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    const timespec end = distant_time();
    auto wait_in_a_thread = [&](const char* what, int (*take)(pthread_rwlock_t*, const timespec*)) {
        Journal journal;
        must(Error{pthread_rwlock_wrlock(&lock)});
        Thread waiter([&] {
            const Error result = {take(&lock, &end)};
            journal.enter("waiter has it");
            observe(what, result);
            observe("the waiter unlocks", Error{pthread_rwlock_unlock(&lock)});
        });
        breathe(20);
        journal.enter("owner unlocks");
        must(Error{pthread_rwlock_unlock(&lock)});
        waiter.join();
        const Text order = journal.text();
        observe("order", order.chars);
    };
    wait_in_a_thread("lock for reading", [](auto* it, auto* time) { return pthread_rwlock_timedrdlock(it, time); });
    wait_in_a_thread("lock for writing", [](auto* it, auto* time) { return pthread_rwlock_timedwrlock(it, time); });
}
