// sem_wait() of a thread at value 0 waits until another thread posts, and takes that unit.
//
// ref:       POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-wait.blocks-at-zero-until-post

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    Journal journal;
    int result = -7;
    Thread waiter([&] {
        result = sem_wait(&semaphore);
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
