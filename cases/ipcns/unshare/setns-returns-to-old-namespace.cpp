// With a descriptor of its old IPC namespace a process can go back there, and finds the old objects.
//
// ref:      man7 setns(2) DESCRIPTION; man7 namespaces(7) The /proc/[pid]/ns/ directory
// profile:  linux
// strength: documented
// needs:    fork root ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int flags = new_ipc_namespace();
    if (flags != CLONE_NEWIPC) unsupported("only in a user namespace, from which there is no way back");
    const key_t key = unused_key();
    const int id = must(owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    Child child([&] {
        const int before = must(open("/proc/self/ns/ipc", O_RDONLY));
        observe("unshare", unshare(flags));
        observe("the key in the new namespace", shmget(key, 0, 0));
        must(shmget(key, 200, IPC_CREAT | IPC_EXCL | 0600));
        observe("setns", setns(before, CLONE_NEWIPC));
        observe("the key gives the old segment", shmget(key, 0, 0) == id);
        shmid_ds status = {};
        must(shmctl(id, IPC_STAT, &status));
        observe("its size", status.shm_segsz);
    });
    observe("the child", child.wait());
}
