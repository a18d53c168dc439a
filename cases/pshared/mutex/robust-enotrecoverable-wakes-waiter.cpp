// A process that waits for a robust mutex when it becomes unrecoverable is woken, and gets ENOTRECOVERABLE.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = robust_mutex();
    Child owner([=] { must(Error{pthread_mutex_lock(mutex)}); });
    observe("owner", owner.wait());
    observe("lock", Error{pthread_mutex_lock(mutex)});

    Journal journal;
    Child waiter([&] {
        const Error result = {pthread_mutex_lock(mutex)};
        journal.enter("waiter returns");
        observe("lock by the waiter", result);
    });
    let_it_block(waiter.pid());
    journal.enter("owner unlocks");
    const Error unlocked = {pthread_mutex_unlock(mutex)};
    observe("waiter", waiter.wait());
    observe("unlock by the owner", unlocked);
    const Text order = journal.text();
    observe("order", order.chars);
}
