// SEM_UNDO works for a process that is killed, too.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO; XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-028 S1-031

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    Gate taken;
    Child child([&] {
        sembuf take = operation(0, -3, SEM_UNDO);
        observe("take 3 of 5", semop(id, &take, 1));
        taken.open();
        for (;;) pause();
    });
    taken.wait();
    observe("value while it lives", semctl(id, 0, GETVAL));
    must(kill(child.pid(), SIGKILL));
    observe("the process", child.wait());
    observe("value afterwards", semctl(id, 0, GETVAL));
}
