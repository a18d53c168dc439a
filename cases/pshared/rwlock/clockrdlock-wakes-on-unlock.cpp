// A pthread_rwlock_clockrdlock() that waits takes the lock when the process that has it for writing unlocks it.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_clockrdlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// since:    2024
// needs:    fork

#include "support/pshared.hpp"
#include "support/waking_child.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    const timespec end = distant_time(CLOCK_MONOTONIC);
    WakingChild holder([=] { must(Error{pthread_rwlock_wrlock(lock)}); }, [=] { must(Error{pthread_rwlock_unlock(lock)}); });
    observe("lock", Error{pthread_rwlock_clockrdlock(lock, CLOCK_MONOTONIC, &end)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
}
