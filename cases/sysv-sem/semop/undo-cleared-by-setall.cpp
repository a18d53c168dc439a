// SETALL clears the adjustments of all semaphores of the set in all processes.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETALL
// profile: xsi
// needs:   fork

#include "support/sysv.hpp"

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
    unsigned short values[] = {7, 8};
    observe("set both", semctl(id, 0, SETALL, SemArg{.array = values}));
    set.open();
    observe("the process", child.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
