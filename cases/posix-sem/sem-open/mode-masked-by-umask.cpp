// A new semaphore gets the permissions asked for, less those in the file mode creation mask.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall
// needs:    fork two-uids root

#include "support/named_sem.hpp"
#include "support/users.hpp"

static void open_as_another_user(mode_t mask) {
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        umask(mask);
        observe("created with mode 0666", sem_open(name, O_CREAT | O_EXCL, 0666, 0u));
    });
    observe("maker", maker.wait());
    Child other([&] {
        become(second_user);
        observe("another user", sem_open(name, 0));
    });
    observe(format("the other user, with a mask of %04o", static_cast<unsigned>(mask)).chars, other.wait());
}

int main() {
    require_two_users();
    open_as_another_user(0);
    open_as_another_user(0066);
}
