// semget() refuses access that the mode of an existing set does not grant the caller.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const key_t closed = unused_key(), readable = unused_key();
    owned_sem(must(semget(closed, 1, IPC_CREAT | 0600)));
    const int id = owned_sem(must(semget(readable, 1, IPC_CREAT | 0644)));

    Child other([&] {
        become(first_user);
        observe("ask another user's 0600 for reading", semget(closed, 1, 0444));
        observe("ask 0644 for altering", semget(readable, 1, 0666));
        observe("ask 0644 for reading", semget(readable, 1, 0444) == id);
    });
    observe("the other user", other.wait());
}
