// A failed call leaves sempid as the last successful one has set it.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    sembuf add = operation(0, 1), take_two = operation(0, -2, IPC_NOWAIT);
    observe("add 1", semop(id, &add, 1));
    observe("sempid is the parent", semctl(id, 0, GETPID) == getpid());
    Child child([&] {
        observe("another process takes 2", semop(id, &take_two, 1));
        observe("sempid is the parent", semctl(id, 0, GETPID) == getppid());
        observe("another process adds 1", semop(id, &add, 1));
        observe("sempid is the other process", semctl(id, 0, GETPID) == getpid());
    });
    observe("the other process", child.wait());
}
