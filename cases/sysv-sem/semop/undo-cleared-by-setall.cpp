// SETALL clears the adjustments of all semaphores of the set in all processes.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETALL
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0}), other_set = new_set({3});
    Gate added, set;
    Child child([&] {
        sembuf add[] = {operation(0, 4, SEM_UNDO), operation(1, 4, SEM_UNDO)};
        observe("add 4 to both", semop(id, add, 2));
        sembuf take = operation(0, -1, SEM_UNDO);
        observe("take 1 of another set", semop(other_set, &take, 1));
        added.open();
        set.wait();
    });
    added.wait();
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("value in the other set", semctl(other_set, 0, GETVAL));
    unsigned short values[] = {7, 8};
    observe("set both", semctl(id, 0, SETALL, SemArg{.array = values}));
    set.open();
    observe("the process", child.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("value in the other set", semctl(other_set, 0, GETVAL));
}
