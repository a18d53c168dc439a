// A process that moves to a new IPC namespace leaves no semaphore changed with SEM_UNDO behind: the changes are taken back at once.
//
// ref:      man7 unshare(2) CLONE_NEWIPC; man7 unshare(2) CLONE_SYSVSEM
// profile:  linux
// strength: documented
// needs:    fork ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int flags = new_ipc_namespace();
    const int id = new_set({1, 1});
    Gate moved, may_end;
    Child child([&] {
        sembuf take[] = {operation(0, -1, SEM_UNDO), operation(1, -1)};
        must(semop(id, take, 2));
        observe("value", semctl(id, 0, GETVAL));
        observe("unshare", unshare(flags));
        moved.open();
        may_end.wait();
    });
    moved.wait();
    observe("value while the child lives", semctl(id, 0, GETVAL));
    observe("value of the one without SEM_UNDO", semctl(id, 1, GETVAL));
    may_end.open();
    observe("the child", child.wait());
    observe("value after its end", semctl(id, 0, GETVAL));
}
