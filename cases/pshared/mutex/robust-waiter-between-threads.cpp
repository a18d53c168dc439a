// A thread that waits for a robust mutex when its owner, another thread, ends may get it with EOWNERDEAD then, or it waits until
// its time is over.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EOWNERDEAD
// profile:   posix
// strength:  may
// needs:     threads
// assertion: pshared.mutex.robust-wakes-blocked-waiter

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    Gate locked, may_end;
    Journal journal;
    int result = -7;
    bool early = false;
    Thread owner([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        locked.open();
        may_end.wait();
        journal.enter("owner ends");
    });
    locked.wait();
    const timespec end = time_in(500 * time_scale());
    Thread waiter([&] {
        result = pthread_mutex_timedlock(&mutex, &end);
        early = result == ETIMEDOUT && !has_come(end);
        if (result == EOWNERDEAD) journal.enter("waiter returns");
    });
    let_thread_block(waiter);
    may_end.open();
    owner.join();
    waiter.join();
    observe("lock", Error{result}, {EOWNERDEAD, ETIMEDOUT});
    observe("it gave up too early", early);
    const Text order = journal.text();
    observe("order", order.chars, {"owner ends, waiter returns", "owner ends"});
}
