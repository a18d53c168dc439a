// A pthread_mutex_clocklock() that waits takes the mutex when the process that has it unlocks it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() DESCRIPTION
// profile:  option TSH
// strength: shall
// since:    2024
// needs:    fork

#include "support/pshared.hpp"
#include "support/waking_child.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex({.type = PTHREAD_MUTEX_ERRORCHECK});
    const timespec end = distant_time(CLOCK_MONOTONIC);
    WakingChild holder([=] { must(Error{pthread_mutex_lock(mutex)}); }, [=] { must(Error{pthread_mutex_unlock(mutex)}); });
    observe("lock", Error{pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &end)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
}
