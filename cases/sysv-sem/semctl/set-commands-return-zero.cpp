// All commands but GETVAL, GETPID, GETNCNT and GETZCNT return 0, whatever the values are.
//
// ref:     POSIX.1-2024 XSH semctl() RETURN VALUE
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({3, 4});
    unsigned short values[] = {5, 6};
    semid_ds status = {};
    observe("SETVAL", semctl(id, 1, SETVAL, SemArg{.val = 7}));
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("SETALL", semctl(id, 0, SETALL, SemArg{.array = values}));
    values[0] = values[1] = 9;
    observe("GETALL", semctl(id, 0, GETALL, SemArg{.array = values}));
    observe("first", values[0]);
    observe("second", values[1]);
    observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    observe("IPC_SET", semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
    observe("IPC_RMID", semctl(id, 0, IPC_RMID));
    observe("GETVAL afterwards", semctl(id, 0, GETVAL));
}
