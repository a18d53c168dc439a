// Without O_CREAT sem_open() of a name that does not exist fails with ENOENT.
//
// ref:      POSIX.1-2024 XSH sem_open() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/named_sem.hpp"

int main() {
    const char* name = unique_name();
    observe("open", sem_open(name, 0));
    observe("open once more", sem_open(name, 0));
    observe("create", sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    observe("open what exists", sem_open(name, 0));
}
