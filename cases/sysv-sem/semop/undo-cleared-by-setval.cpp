// SETVAL clears the adjustments of the semaphore in all processes: what they did is not undone any more.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETVAL
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-029

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0});
    Gate added, set;
    Child child([&] {
        sembuf add[] = {operation(0, 4, SEM_UNDO), operation(1, 4, SEM_UNDO)};
        observe("add 4 to both", semop(id, add, 2));
        added.open();
        set.wait();
    });
    added.wait();
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("set the first to 7", semctl(id, 0, SETVAL, SemArg{.val = 7}));
    set.open();
    observe("the process", child.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
