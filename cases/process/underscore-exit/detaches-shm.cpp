// The end of a process detaches its shared memory segments: shm_nattch goes down for each.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/owned_sysv.hpp"
#include "support/processes.hpp"

static shmatt_t attachments(int id) {
    shmid_ds status = {};
    must(shmctl(id, IPC_STAT, &status));
    return status.shm_nattch;
}

int main() {
    const int id = must(owned_shm(shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600)));
    must(shmat(id, nullptr, 0));
    Gate attached, may_end;
    Child child([&] {  // inherits one attachment
        must(shmat(id, nullptr, 0));
        attached.open();
        may_end.wait();
        _exit(0);
    });
    attached.wait();
    observe("attachments while the child lives", attachments(id));
    may_end.open();
    observe("the child", child.wait());
    observe("attachments after its end", attachments(id));
}
