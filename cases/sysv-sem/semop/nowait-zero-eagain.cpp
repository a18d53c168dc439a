// IPC_NOWAIT makes a wait for zero fail where the value is not zero.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EAGAIN
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 0});
    sembuf until_zero = operation(0, 0, IPC_NOWAIT);
    observe("wait for zero at 1", semop(id, &until_zero, 1));
    observe("value", semctl(id, 0, GETVAL));
    until_zero = operation(1, 0, IPC_NOWAIT);
    observe("wait for zero at 0", semop(id, &until_zero, 1));
}
