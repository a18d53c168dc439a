// pthread_rwlock_clockrdlock() and pthread_rwlock_clockwrlock() give up with ETIMEDOUT once the clock that is named has reached the
// time given, CLOCK_MONOTONIC or CLOCK_REALTIME.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_clockrdlock() ERRORS ETIMEDOUT; POSIX.1-2024 XSH pthread_rwlock_clockwrlock() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// since:     2024
// needs:     threads
// assertion: pshared.rwlock.timedlocks-etimedout

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    must(Error{pthread_rwlock_wrlock(&lock)});
    Thread thread([&] {
        for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
            timespec end = time_in(40, clock);
            observe("lock for reading until a time 40 ms ahead", Error{pthread_rwlock_clockrdlock(&lock, clock, &end)});
            observe("the time has come", has_come(end, clock));
            end = time_in(40, clock);
            observe("lock for writing until a time 40 ms ahead", Error{pthread_rwlock_clockwrlock(&lock, clock, &end)});
            observe("the time has come", has_come(end, clock));
        }
    });
    thread.join();
    must(Error{pthread_rwlock_unlock(&lock)});
    const timespec past = {0, 0};
    observe("lock it free for reading", Error{pthread_rwlock_clockrdlock(&lock, CLOCK_MONOTONIC, &past)});
    must(Error{pthread_rwlock_unlock(&lock)});
    observe("lock it free for writing", Error{pthread_rwlock_clockwrlock(&lock, CLOCK_MONOTONIC, &past)});
}
