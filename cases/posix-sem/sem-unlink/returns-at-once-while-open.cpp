// sem_unlink() does not wait for a process that has the semaphore open to close it.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/named_sem.hpp"

int main() {
    const char* name = unique_name();
    must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    Gate opened, unlinked;
    Child other([&] {
        sem_t* semaphore = must(sem_open(name, 0));
        opened.open();
        unlinked.wait();
        observe("the other process closes it afterwards", sem_close(semaphore));
    });
    opened.wait();
    const int result = sem_unlink(name);
    unlinked.open();
    observe("the other process", other.wait());
    observe("sem_unlink while it was open", result);
    observe("open the name", sem_open(name, 0));
}
