// pthread_rwlock_timedrdlock() and pthread_rwlock_timedwrlock() give up with ETIMEDOUT once CLOCK_REALTIME has reached the time
// given. A free lock they take, whatever the time.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_timedrdlock() ERRORS ETIMEDOUT; POSIX.1-2024 XSH pthread_rwlock_timedwrlock() ERRORS ETIMEDOUT
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    must(Error{pthread_rwlock_wrlock(lock)});
    Child first([=] {
        timespec end = time_in(40);
        observe("lock for reading until a time 40 ms ahead", Error{pthread_rwlock_timedrdlock(lock, &end)});
        observe("the time has come", has_come(end));
        end = time_in(40);
        observe("lock for writing until a time 40 ms ahead", Error{pthread_rwlock_timedwrlock(lock, &end)});
        observe("the time has come", has_come(end));
    });
    observe("child", first.wait());
    must(Error{pthread_rwlock_unlock(lock)});

    const timespec past = {0, 0};
    observe("lock it free for reading, until a time long past", Error{pthread_rwlock_timedrdlock(lock, &past)});
    Child second([=] { observe("a child locks for writing until then", Error{pthread_rwlock_timedwrlock(lock, &past)}); });
    observe("child", second.wait());
    must(Error{pthread_rwlock_unlock(lock)});
    observe("lock it free for writing, until a time long past", Error{pthread_rwlock_timedwrlock(lock, &past)});
}
