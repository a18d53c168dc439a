// pthread_rwlock_timedrdlock() and pthread_rwlock_timedwrlock() of a lock that another thread has for writing give up with
// ETIMEDOUT once CLOCK_REALTIME has reached the time given. They take a free one whatever the time.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_timedrdlock() ERRORS ETIMEDOUT; POSIX.1-2024 XSH pthread_rwlock_timedwrlock() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.rwlock.timedlocks-etimedout

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    must(Error{pthread_rwlock_wrlock(&lock)});
    timespec end = time_in(20);
    observe("lock for reading until a time 20 ms ahead",
            in_a_thread([&] { return Error{pthread_rwlock_timedrdlock(&lock, &end)}; }));
    observe("the time has come", has_come(end));
    end = time_in(20);
    observe("lock for writing until a time 20 ms ahead",
            in_a_thread([&] { return Error{pthread_rwlock_timedwrlock(&lock, &end)}; }));
    observe("the time has come", has_come(end));
    must(Error{pthread_rwlock_unlock(&lock)});
    const timespec past = {0, 0};
    observe("lock it free for reading, until a time long past", Error{pthread_rwlock_timedrdlock(&lock, &past)});
    observe("another thread locks for reading until then", in_a_thread([&] {
                const Error result = {pthread_rwlock_timedrdlock(&lock, &past)};
                if (result.number == 0) must(Error{pthread_rwlock_unlock(&lock)});
                return result;
            }));
    observe("another thread locks for writing until then",
            in_a_thread([&] { return Error{pthread_rwlock_timedwrlock(&lock, &past)}; }));
    must(Error{pthread_rwlock_unlock(&lock)});
    observe("lock it free for writing, until a time long past", Error{pthread_rwlock_timedwrlock(&lock, &past)});
}
