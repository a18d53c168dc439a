// One key names different objects in different IPC namespaces.
//
// ref:      man7 ipc_namespaces(7) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int flags = new_ipc_namespace();
    const key_t key = unused_key();
    const int id = must(owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    auto* memory = static_cast<volatile char*>(must(shmat(id, nullptr, 0)));
    memory[0] = 'P';
    Child child([&] {
        observe("unshare", unshare(flags));
        const int own = shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600);  // goes with the namespace
        observe("a segment with the same key can be made", own != -1);
        auto* own_memory = static_cast<char*>(must(shmat(own, nullptr, 0)));
        observe("its first byte", own_memory[0]);
        own_memory[0] = 'C';
        return 0;
    });
    observe("the child", child.wait());
    observe("the old segment holds what the parent stored", memory[0] == 'P');
    observe("the key gives the old segment", shmget(key, 0, 0) == id);
}
