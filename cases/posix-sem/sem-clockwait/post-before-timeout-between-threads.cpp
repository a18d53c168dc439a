// A post of another thread that comes before the time given ends sem_clockwait() with success, with CLOCK_MONOTONIC as well as with
// CLOCK_REALTIME.
//
// ref:       POSIX.1-2024 XSH sem_clockwait() DESCRIPTION
// profile:   posix
// strength:  shall
// since:     2024
// needs:     threads
// assertion: posix-sem.sem-clockwait.post-before-timeout

#include "support/sync.hpp"
#include "support/threads.hpp"

static void wait_and_post(clockid_t clock) {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const timespec end = distant_time(clock);
    Journal journal;
    int result = -7;
    Thread waiter([&] {
        result = sem_clockwait(&semaphore, clock, &end);
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

int main() {
    wait_and_post(CLOCK_MONOTONIC);
    wait_and_post(CLOCK_REALTIME);
}
