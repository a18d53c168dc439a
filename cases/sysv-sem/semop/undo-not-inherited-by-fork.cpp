// A child starts without the adjustments of its parent: its end undoes nothing that the parent has done.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    Child parent([&] {
        sembuf take = operation(0, -3, SEM_UNDO);
        observe("the parent takes 3", semop(id, &take, 1));
        Child child([&] { _exit(0); });
        observe("its child", child.wait());
        observe("value after the end of the child", semctl(id, 0, GETVAL));
    });
    observe("the parent", parent.wait());
    observe("value after its end", semctl(id, 0, GETVAL));
}
