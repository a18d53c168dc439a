// After sem_unlink() the name of a semaphore can no longer be opened.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/named_sem.hpp"

int main() {
    const char* name = unique_name();
    must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));

    observe("open it", sem_open(name, 0));
    observe("sem_unlink", sem_unlink(name));
    observe("open it", sem_open(name, 0));
}
