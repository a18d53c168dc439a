// semctl() refuses what is no identifier of a set, and what is no command.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    observe("command 12345", semctl(id, 0, 12345, SemArg{.val = 0}));
    observe("GETVAL of identifier -1", semctl(-1, 0, GETVAL));
    observe("SETVAL of identifier -1", semctl(-1, 0, SETVAL, SemArg{.val = 0}));
    observe("IPC_RMID of identifier -1", semctl(-1, 0, IPC_RMID));
    observe("GETVAL", semctl(id, 0, GETVAL));
}
