// O_CREAT with O_EXCL fails with EEXIST where the name exists, and leaves that semaphore's value as it is.
//
// ref:      POSIX.1-2024 XSH sem_open() ERRORS EEXIST
// profile:  posix
// strength: shall fail

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u));

    observe("O_EXCL again", sem_open(name, O_CREAT | O_EXCL, 0600, 5u));
    observe("value", value_of(semaphore));
    observe("without O_EXCL", sem_open(name, O_CREAT, 0600, 5u));
}
