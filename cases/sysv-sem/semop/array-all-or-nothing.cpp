// The operations of one call are performed together: where one of them cannot proceed, none is applied.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-023

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0});
    sembuf operations[] = {operation(0, 1), operation(1, -1, IPC_NOWAIT)};
    observe("add to the first, take from the second", semop(id, operations, 2));
    observe("value of the first", semctl(id, 0, GETVAL));

    must(semctl(id, 1, SETVAL, SemArg{.val = 1}));
    observe("once the second has 1", semop(id, operations, 2));
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
