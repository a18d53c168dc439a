// Unlinking a semaphore does not disturb a thread that waits for it: it is still released by a post of another thread.
//
// ref:       POSIX.1-2024 XSH sem_unlink() DESCRIPTION; POSIX.1-2024 XSH sem_open() ERRORS ENOENT
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-unlink.open-references-keep-working

#include "support/named_sem.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    int result = -7;
    Thread waiter([&] { result = sem_wait(semaphore); });
    let_thread_block(waiter);
    observe("sem_unlink", sem_unlink(name));
    observe("open the name", sem_open(name, 0));
    must(sem_post(semaphore));
    waiter.join();
    observe("the waiter returns", result);
    observe("value", value_of(semaphore));
}
