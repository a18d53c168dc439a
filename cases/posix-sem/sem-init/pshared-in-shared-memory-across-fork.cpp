// A semaphore made with pshared set, in shared memory, works between a parent and its child in both directions.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    sem_t* to_parent = shared<sem_t>();
    sem_t* to_child = shared<sem_t>();
    std::memset(to_parent, 0x55, sizeof *to_parent);
    std::memset(to_child, 0x55, sizeof *to_child);
    observe("sem_init", sem_init(to_parent, 1, 0));
    observe("sem_init", sem_init(to_child, 1, 0));
    Journal journal;

    Child child([&] {
        must(sem_wait(to_child));
        journal.enter("child");
        must(sem_post(to_parent));
    });
    let_it_block(child.pid());
    journal.enter("parent");
    observe("post to the child", sem_post(to_child));
    observe("wait for the child", sem_wait(to_parent));
    journal.enter("parent again");
    observe("child", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
