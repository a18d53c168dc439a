// Linux: IPC_RMID by another process detaches nobody.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    char* memory = attached(id);
    std::memcpy(memory, "before", 6);
    Child child([&] { observe("remove", shmctl(id, IPC_RMID, nullptr)); });
    observe("the child", child.wait());

    observe("the parent still reads", Bytes{memory, 6});
    std::memcpy(memory, "after ", 6);
    char* again = attached(id);
    observe("and writes", Bytes{again, 6});
    must(shmdt(memory));
    must(shmdt(again));
    shmid_ds status = {};
    observe("status once it has detached", shmctl(id, IPC_STAT, &status), {EINVAL, EIDRM});
}
