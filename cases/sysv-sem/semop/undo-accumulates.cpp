// The adjustments of several operations with SEM_UNDO add up.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    Child child([&] {
        for (int amount : {-1, -2, 1}) {
            sembuf change = operation(0, amount, SEM_UNDO);
            observe("change", semop(id, &change, 1));
        }
        observe("value", semctl(id, 0, GETVAL));
    });
    observe("the process", child.wait());
    observe("value", semctl(id, 0, GETVAL));
}
