// O_CREAT of a semaphore that exists leaves its permissions: a mode that allows more does not let anybody else in.
//
// ref:       POSIX.1-2024 XSH sem_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH sem_open() ERRORS EACCES
// profile:   posix
// strength:  shall
// needs:     fork two-uids root
// assertion: posix-sem.sem-open.existing-ignores-value-and-mode

#include "support/named_sem.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    umask(0);
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
        observe("its maker opens it with O_CREAT and mode 0666", sem_open(name, O_CREAT, 0666, 0u));
    });
    observe("maker", maker.wait());
    Child other([&] {
        become(second_user);
        observe("another user", sem_open(name, 0));
        observe("another user with O_CREAT and mode 0666", sem_open(name, O_CREAT, 0666, 0u));
    });
    observe("the other user", other.wait());
}
