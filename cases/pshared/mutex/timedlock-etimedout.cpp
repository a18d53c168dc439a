// pthread_mutex_timedlock() of a mutex that another process keeps returns ETIMEDOUT, not before CLOCK_REALTIME has reached the
// time.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS ETIMEDOUT
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex();
    must(Error{pthread_mutex_lock(mutex)});
    Child first([=] {
        const timespec end = time_in(40);
        observe("lock until a time 40 ms ahead", Error{pthread_mutex_timedlock(mutex, &end)});
        observe("the time has come", has_come(end));
    });
    observe("child", first.wait());
    must(Error{pthread_mutex_unlock(mutex)});
    const timespec past = {0, 0};
    observe("lock it free, until a time long past", Error{pthread_mutex_timedlock(mutex, &past)});
    Child second([=] { observe("a child tries to lock it then", Error{pthread_mutex_trylock(mutex)}); });
    observe("child", second.wait());
}
