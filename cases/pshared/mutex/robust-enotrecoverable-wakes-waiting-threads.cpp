// A thread that waits for a robust mutex when another thread makes it unrecoverable is woken, and gets ENOTRECOVERABLE.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.robust-enotrecoverable-wakes-waiter

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_release_at_end_of_thread();
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    must(in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    Journal journal;
    int result = -7;
    Thread waiter([&] {
        result = pthread_mutex_lock(&mutex);
        journal.enter("waiter returns");
    });
    let_thread_block(waiter);
    journal.enter("owner unlocks");
    const Error unlocked = {pthread_mutex_unlock(&mutex)};
    waiter.join();
    observe("unlock by the owner", unlocked);
    observe("lock by the waiter", Error{result});
    const Text order = journal.text();
    observe("order", order.chars);
}
