// Semaphores made without pshared work between the threads of a process in both directions, whatever their memory held before.
//
// ref:       POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-init.unnamed-initial-value

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t to_first, to_other;
    std::memset(&to_first, 0x55, sizeof to_first);
    std::memset(&to_other, 0x55, sizeof to_other);
    observe("sem_init", sem_init(&to_first, 0, 0));
    observe("sem_init", sem_init(&to_other, 0, 0));
    Journal journal;
    Thread other([&] {
        must(sem_wait(&to_other));
        journal.enter("other");
        must(sem_post(&to_first));
    });
    let_thread_block(other);
    journal.enter("first");
    observe("post to the other", sem_post(&to_other));
    observe("wait for the other", sem_wait(&to_first));
    journal.enter("first again");
    const Text order = journal.text();
    observe("order", order.chars);
}
