// Unlinking a semaphore does not disturb those who have it open: a waiter is still released by a post.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));

    Child waiter([&] { observe("the waiter returns", sem_wait(semaphore)); });
    let_it_block(waiter.pid());
    observe("sem_unlink", sem_unlink(name));
    observe("open the name", sem_open(name, 0));
    must(sem_post(semaphore));
    observe("waiter", waiter.wait());
    observe("value", value_of(semaphore));
}
