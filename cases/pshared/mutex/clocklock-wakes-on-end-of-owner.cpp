// A pthread_mutex_clocklock() that waits for a robust mutex takes it, with EOWNERDEAD, when the process that has it ends.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Gate locked;
    Journal journal;
    Child owner([&, waiter = getpid()] {
        must(Error{pthread_mutex_lock(mutex)});
        locked.open();
        let_it_block(waiter);
        journal.enter("owner ends");
    });
    locked.wait();
    const Error result = {pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &end)};
    journal.enter("waiter has it");
    observe("lock", result);
    observe("owner", owner.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("make it consistent", Error{pthread_mutex_consistent(mutex)});
}
