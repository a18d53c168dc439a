// Operations without SEM_UNDO stay when their process ends.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-031

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    Child child([&] {
        sembuf operations[] = {operation(0, -2, SEM_UNDO), operation(0, -1)};
        observe("take 2 with and 1 without SEM_UNDO", semop(id, operations, 2));
        observe("value", semctl(id, 0, GETVAL));
    });
    observe("the process", child.wait());
    observe("value", semctl(id, 0, GETVAL));
}
