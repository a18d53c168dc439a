// A semaphore made with pshared set in a shared mapping of a file works through another mapping of it, at another address.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION; POSIX.1-2024 XSH 2.9.9 Synchronization Object Copies and Alternative Mappings
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

static sem_t* map(int file) {
    return static_cast<sem_t*>(must(mmap(nullptr, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    const int file = open_scratch_file(sizeof(sem_t));
    sem_t *one = map(file), *other = map(file);
    observe("different addresses", one != other);
    observe("sem_init", sem_init(one, 1, 0));
    Journal journal;

    Child waiter([&] {
        const int result = sem_wait(one);
        journal.enter("waiter");
        observe("wait through one mapping", result);
    });
    let_it_block(waiter.pid());
    journal.enter("poster");
    const int posted = sem_post(other);
    observe("waiter", waiter.wait());
    observe("post through the other mapping", posted);
    const Text order = journal.text();
    observe("order", order.chars);
    observe("value through the other mapping", value_of(other));
}
