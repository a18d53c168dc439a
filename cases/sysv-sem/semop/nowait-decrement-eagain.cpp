// IPC_NOWAIT makes a decrement that would wait fail, and the value stays.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EAGAIN
// profile: xsi
// strength: shall fail
// claims:  S1-020

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    sembuf take = operation(0, -2, IPC_NOWAIT);
    observe("take 2 of 1", semop(id, &take, 1));
    observe("value", semctl(id, 0, GETVAL));
    take = operation(0, -1, IPC_NOWAIT);
    observe("take 1 of 1", semop(id, &take, 1));
    observe("value", semctl(id, 0, GETVAL));
}
