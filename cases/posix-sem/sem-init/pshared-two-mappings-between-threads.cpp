// A semaphore made with pshared set in a shared mapping of a file releases a thread that waits through another mapping of it, at
// another address.
//
// ref:       POSIX.1-2024 XSH sem_init() DESCRIPTION; POSIX.1-2024 XSH 2.9.9 Synchronization Object Copies and Alternative Mappings
// profile:   option TSH
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-init.pshared-in-file-mapping

#include "support/pshared.hpp"
#include "support/threads.hpp"

static sem_t* map(int file) {
    return static_cast<sem_t*>(must(mmap(nullptr, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    require_process_shared();
    const int file = open_scratch_file(sizeof(sem_t));
    sem_t *one = map(file), *other = map(file);
    observe("different addresses", one != other);
    observe("sem_init", sem_init(one, 1, 0));
    Journal journal;
    int result = -7;
    Thread waiter([&] {
        result = sem_wait(one);
        journal.enter("waiter");
    });
    let_thread_block(waiter);
    journal.enter("poster");
    observe("post through one mapping", sem_post(other));
    waiter.join();
    observe("wait through the other mapping", result);
    const Text order = journal.text();
    observe("order", order.chars);
    observe("value", value_of(other));
}
