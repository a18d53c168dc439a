// GETPID gives the process that performed the last semop() on a semaphore.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION GETPID; XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});

    auto add_one = [&] {
        sembuf add = operation(0, 1);
        return semop(id, &add, 1) == 0 ? 0 : 1;
    };
    Child child(add_one);
    const pid_t pid = child.pid();
    observe("a child adds 1", child.wait());
    observe("it is the child", semctl(id, 0, GETPID) == pid);
    observe("failures of its parent", add_one());
    observe("it is the parent", semctl(id, 0, GETPID) == getpid());
}
