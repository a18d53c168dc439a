// sem_open() of a semaphore whose mode gives the caller nothing fails with EACCES; its owner may open it.
//
// ref:      POSIX.1-2024 XSH sem_open() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork two-uids root

#include "support/named_sem.hpp"
#include "support/users.hpp"

static void open_as(const char* who, uid_t user, const char* name) {
    Child child([&] {
        become(user);
        observe(who, sem_open(name, 0));
    });
    observe("child", child.wait());
}

int main() {
    require_two_users();
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));
    });
    observe("maker", maker.wait());
    open_as("its owner", first_user, name);
    open_as("another user", second_user, name);
}
