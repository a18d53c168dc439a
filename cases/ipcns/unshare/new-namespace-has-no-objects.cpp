// A process that moves to a new IPC namespace finds none of the old System V objects there, by key or by ID; those who
// stay have them still.
//
// ref:      man7 ipc_namespaces(7) DESCRIPTION; man7 unshare(2) CLONE_NEWIPC
// profile:  linux
// strength: documented
// needs:    fork ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int flags = new_ipc_namespace();
    const key_t key = unused_key();
    const int shm = must(owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    const int sem = must(owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)));
    const int msg = must(owned_msg(msgget(key, IPC_CREAT | IPC_EXCL | 0600)));
    const long message[] = {1, 0};
    Child child([&] {
        observe("unshare", unshare(flags));
        observe("shmget with the key", shmget(key, 0, 0));
        observe("shmat with the ID", shmat(shm, nullptr, 0));
        observe("semget with the key", semget(key, 0, 0));
        observe("semctl with the ID", semctl(sem, 0, GETVAL));
        observe("msgget with the key", msgget(key, 0));
        observe("msgsnd with the ID", msgsnd(msg, message, 0, IPC_NOWAIT));
    });
    observe("the child", child.wait());
    observe("the parent finds the same segment", shmget(key, 0, 0) == shm);
    observe("the same semaphores", semget(key, 0, 0) == sem);
    observe("the same queue", msgget(key, 0) == msg);
}
