// Two threads that open a name have one semaphore: a post through the open of one releases the other, which waits through its own.
//
// ref:       POSIX.1-2024 XSH sem_open() DESCRIPTION; POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-open.shared-with-unrelated-process

#include "support/named_sem.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    Journal journal;
    bool opened = false;
    int result = -7;
    Thread waiter([&] {
        sem_t* same = sem_open(name, 0);
        opened = same != SEM_FAILED;
        if (opened) result = sem_wait(same);
        journal.enter("waiter");
    });
    let_thread_block(waiter);
    journal.enter("poster");
    must(sem_post(semaphore));
    waiter.join();
    observe("opened by the waiter", opened);
    observe("wait", result);
    const Text order = journal.text();
    observe("order", order.chars);
    observe("value", value_of(semaphore));
}
