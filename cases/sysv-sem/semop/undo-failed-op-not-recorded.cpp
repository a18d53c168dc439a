// An operation with SEM_UNDO that failed is not undone at the end of the process.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 3});
    Child child([&] {
        sembuf both[] = {operation(1, -3, SEM_UNDO), operation(0, -2, SEM_UNDO | IPC_NOWAIT)};
        observe("take 3 of 3 and 2 of 1", semop(id, both, 2));
        both[1].sem_op = -1;
        observe("take 3 of 3 and 1 of 1", semop(id, both, 2));
        observe("value", semctl(id, 0, GETVAL));
        observe("value of the other", semctl(id, 1, GETVAL));
    });
    observe("the process", child.wait());
    observe("value after its end", semctl(id, 0, GETVAL));
    observe("value of the other", semctl(id, 1, GETVAL));
}
