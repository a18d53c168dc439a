// sem_unlink() of a name that does not exist, or no longer, fails with ENOENT.
//
// ref:      POSIX.1-2024 XSH sem_unlink() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/named_sem.hpp"

int main() {
    const char* name = unique_name();
    observe("a name never used", sem_unlink(name));
    must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    observe("the name in use", sem_unlink(name));
    observe("the name once more", sem_unlink(name));
}
