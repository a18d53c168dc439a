// A pthread_rwlock_timedwrlock() that waits takes the lock when the process that has it for reading unlocks it.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_timedwrlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"
#include "support/waking_child.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    const timespec end = distant_time();
    WakingChild holder([=] { must(Error{pthread_rwlock_rdlock(lock)}); }, [=] { must(Error{pthread_rwlock_unlock(lock)}); });
    observe("lock", Error{pthread_rwlock_timedwrlock(lock, &end)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("unlock", Error{pthread_rwlock_unlock(lock)});
}
