// A wait for zero needs read permission.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int closed = new_set({0}, 0660), readable = new_set({0}, 0664);
    Child other([&] {
        become(first_user);
        sembuf until_zero = operation(0, 0, IPC_NOWAIT);
        observe("wait for zero without permission", semop(closed, &until_zero, 1));
        observe("wait for zero with permission", semop(readable, &until_zero, 1));
    });
    observe("another user", other.wait());
}
