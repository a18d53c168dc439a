// A process that waits for a robust mutex gets it, with EOWNERDEAD, when the process that has it ends.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() ERRORS EOWNERDEAD
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Gate locked;
    Journal journal;
    const pid_t waiter = getpid();

    Child owner([&] {
        must(Error{pthread_mutex_lock(mutex)});
        locked.open();
        let_it_block(waiter);
        journal.enter("owner ends");
    });
    locked.wait();
    const Error result = {pthread_mutex_lock(mutex)};
    journal.enter("waiter has it");
    observe("lock", result);
    observe("owner", owner.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
