// Linux: IPC_STAT and IPC_SET fail with EFAULT where the buffer cannot be accessed.
//
// ref:     man7 shmctl(2) ERRORS EFAULT
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* nowhere = static_cast<shmid_ds*>(must(mmap(nullptr, sizeof(shmid_ds), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    observe("IPC_STAT", shmctl(id, IPC_STAT, nowhere));
    observe("IPC_SET", shmctl(id, IPC_SET, nowhere));
    observe("its size", segment_status(id).shm_segsz);
}
