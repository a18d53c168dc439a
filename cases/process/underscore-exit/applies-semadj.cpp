// The end of a process takes back its semaphore operations with SEM_UNDO, and those only.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; XSH semop() DESCRIPTION SEM_UNDO
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"
#include "support/sysv.hpp"

int main() {
    const int id = new_set({5, 5});

    Gate taken, may_end;
    Child child([&] {
        sembuf take[] = {operation(0, -2, SEM_UNDO), operation(1, -2)};
        must(semop(id, take, 2));
        taken.open();
        may_end.wait();
        _exit(0);
    });
    taken.wait();
    observe("with SEM_UNDO, while the child lives", semctl(id, 0, GETVAL));
    observe("without, while the child lives", semctl(id, 1, GETVAL));
    may_end.open();
    observe("the child", child.wait());
    observe("with SEM_UNDO, after its end", semctl(id, 0, GETVAL));
    observe("without, after its end", semctl(id, 1, GETVAL));
}
