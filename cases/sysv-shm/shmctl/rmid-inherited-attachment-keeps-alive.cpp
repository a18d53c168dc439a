// Linux: an attachment that a child got by fork() keeps a removed segment alive after its parent has detached, until the
// child exits.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// strength: documented
// needs:   fork
// claims:  S4-141

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    char* memory = attached(id);
    std::memcpy(memory, "kept", 4);
    Gate parent_detached;
    Child child([&] {
        parent_detached.wait();
        observe("the child reads", Bytes{memory, 4});
        observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    });
    observe("remove", shmctl(id, IPC_RMID, nullptr));
    observe("detach", shmdt(memory));
    parent_detached.open();
    observe("the child", child.wait());

    shmid_ds status = {};
    eventually([&] { return shmctl(id, IPC_STAT, &status) == -1; });
    observe("status after its exit", shmctl(id, IPC_STAT, &status), {EINVAL, EIDRM});
}
