// SETVAL clears the adjustments of the semaphore that it names; those of the other semaphores of the set are applied.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETVAL; XSH semop() DESCRIPTION SEM_UNDO
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5, 5});
    Gate taken, may_end;
    Child child([&] {
        sembuf both[] = {operation(0, -1, SEM_UNDO), operation(1, -1, SEM_UNDO)};
        observe("take from both", semop(id, both, 2));
        taken.open();
        may_end.wait();
    });
    taken.wait();
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("SETVAL of the first", semctl(id, 0, SETVAL, SemArg{.val = 7}));
    may_end.open();
    observe("the process", child.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
