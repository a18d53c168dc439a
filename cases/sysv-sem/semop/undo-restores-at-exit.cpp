// Operations with SEM_UNDO are undone when their process ends: the units taken come back, those given are withdrawn.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO; XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-028 S1-031

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5, 1});
    Child child([&] {
        sembuf operations[] = {operation(0, -3, SEM_UNDO), operation(1, 1, SEM_UNDO)};
        observe("take 3 of the first, give 1 to the second", semop(id, operations, 2));
        observe("value of the first", semctl(id, 0, GETVAL));
        observe("value of the second", semctl(id, 1, GETVAL));
        _exit(0);
    });
    observe("the process", child.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
