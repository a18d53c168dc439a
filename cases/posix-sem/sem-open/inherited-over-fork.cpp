// A child goes on using a named semaphore that was opened before fork().
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// assertion: posix-sem.sem-open.inherited-over-fork process.fork.named-semaphore-inherited

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));

    Child child([&] {
        for (int i = 0; i < 3; ++i) must(sem_post(semaphore));
    });
    observe("child", child.wait());
    observe("value", value_of(semaphore));
    observe("wait in the parent", sem_wait(semaphore));
    observe("value", value_of(semaphore));
}
