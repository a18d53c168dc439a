// A post of another thread that comes before the time given ends sem_timedwait() with success.
//
// ref:       POSIX.1-2024 XSH sem_timedwait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-timedwait.post-before-timeout

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const timespec end = distant_time();
    Journal journal;
    int result = -7;
    Thread waiter([&] {
        result = sem_timedwait(&semaphore, &end);
        journal.enter("waiter");
    });
    let_thread_block(waiter);
    journal.enter("poster");
    must(sem_post(&semaphore));
    waiter.join();
    observe("wait", result);
    const Text order = journal.text();
    observe("order", order.chars);
    observe("value", value_of(&semaphore));
}
