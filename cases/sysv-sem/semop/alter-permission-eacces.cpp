// Operations that alter a value need alter permission; a wait for zero does not.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int readable = new_set({0, 1}, 0664), alterable = new_set({0, 1}, 0666);
    Child other([&] {
        become(first_user);
        sembuf add = operation(0, 1, IPC_NOWAIT), take = operation(1, -1, IPC_NOWAIT), until_zero = operation(0, 0, IPC_NOWAIT);
        observe("add without permission", semop(readable, &add, 1));
        observe("take without permission", semop(readable, &take, 1));
        observe("wait for zero", semop(readable, &until_zero, 1));
        observe("add with permission", semop(alterable, &add, 1));
    });
    observe("another user", other.wait());
    observe("value without permission", semctl(readable, 0, GETVAL));
    observe("value with permission", semctl(alterable, 0, GETVAL));
}
