// A thread that waits in pthread_mutex_clocklock() for a robust mutex when its owner, another thread, ends may get it with
// EOWNERDEAD then, or it waits until its time is over, or is told that it waits in vain.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD; POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS EOWNERDEAD
// profile:   posix
// strength:  may
// since:     2024
// needs:     threads
// assertion: pshared.mutex.robust-wakes-blocked-waiter

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    Gate locked, may_end;
    Thread owner([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        locked.open();
        may_end.wait();
    });
    locked.wait();
    const timespec end = time_in(500 * time_scale(), CLOCK_MONOTONIC);
    int result = -7;
    bool early = false;
    Thread waiter([&] {
        result = pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end);
        early = result == ETIMEDOUT && !has_come(end, CLOCK_MONOTONIC);
    });
    let_thread_block(waiter);
    may_end.open();
    owner.join();
    waiter.join();
    observe("lock", Error{result}, {EOWNERDEAD, ETIMEDOUT, EDEADLK});
    observe("it gave up too early", early);
}
