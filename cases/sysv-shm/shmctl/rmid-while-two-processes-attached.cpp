// Linux: a segment removed while two processes have it attached serves both until the last has detached; only then it is gone.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// strength: documented
// needs:   fork
// claims:  M-04 S1-078 S4-121

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    char* memory = attached(id);
    Gate child_attached, removed, child_stored, parent_detached;
    Child child([&] {
        auto* own = static_cast<char*>(must(shmat(id, nullptr, 0)));
        must(shmdt(memory));  // the attachment that it got by fork()
        child_attached.open();
        removed.wait();
        std::memcpy(own, "still shared", 12);
        child_stored.open();
        parent_detached.wait();
        observe("the child still reads", Bytes{own, 12});
        observe("the child detaches", shmdt(own));
    });
    child_attached.wait();
    observe("remove", shmctl(id, IPC_RMID, nullptr));
    removed.open();
    child_stored.wait();
    observe("the parent reads", Bytes{memory, 12});
    observe("the parent detaches", shmdt(memory));
    shmid_ds status = {};
    observe("status with the child attached", shmctl(id, IPC_STAT, &status));
    observe("attachments", static_cast<long>(status.shm_nattch));
    parent_detached.open();
    observe("the child", child.wait());
    observe("status with nobody attached", shmctl(id, IPC_STAT, &status), {EINVAL, EIDRM});
}
