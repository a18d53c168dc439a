// A process that has ended, and has not been waited for, has no descriptor open and no memory attached.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/owned_sysv.hpp"
#include "support/processes.hpp"

int main() {
    const int id = must(owned_shm(shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600)));
    auto [reader, writer] = open_pipe();
    Gate attached, go;
    Child child([&] {
        must(shmat(id, nullptr, 0));
        attached.open();
        go.wait();
        return 4;
    });
    attached.wait();
    must(close(writer));
    shmid_ds status = {};
    observe("status of the segment", shmctl(id, IPC_STAT, &status));
    observe("attachments while it runs", status.shm_nattch);

    go.open();
    await_end(child.pid());
    char byte;
    observe("read of the pipe", read(reader, &byte, 1));
    observe("status of the segment", shmctl(id, IPC_STAT, &status));
    observe("attachments of the zombie", status.shm_nattch);
    observe("the child", child.wait());
}
