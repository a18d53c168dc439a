// A post that comes before the time given ends sem_clockwait() with success.
//
// ref:      POSIX.1-2024 XSH sem_clockwait() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/sem_clockwait.hpp"
#include "support/sync.hpp"

int main() {
    need_sem_clockwait();
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    const timespec end = distant_time(CLOCK_MONOTONIC);
    Journal journal;

    Child waiter([&] {
        const int result = sem_clockwait(semaphore, CLOCK_MONOTONIC, &end);
        journal.enter("waiter");
        observe("wait", result);
    });
    let_it_block(waiter.pid());
    journal.enter("poster");
    must(sem_post(semaphore));
    observe("waiter", waiter.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("value", value_of(semaphore));
}
