// sem_wait() goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

#include <semaphore.h>

int main() {
    auto* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    Journal journal;
    Child child([&] {
        observe("sem_wait at value 0", sem_wait(semaphore));
        journal.enter("waiter");
    });
    stop_and_continue(child.pid());
    journal.enter("poster");
    must(sem_post(semaphore));
    observe("child", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
