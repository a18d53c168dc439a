// Every command of shmctl() refuses what is no identifier of a segment.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EINVAL
// profile: xsi

#include "support/sysv.hpp"

int main() {
    const int removed = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    shmid_ds status = segment_status(removed);
    must(shmctl(removed, IPC_RMID, nullptr));
    for (int id : {-1, removed}) {
        observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
        observe("IPC_SET", shmctl(id, IPC_SET, &status));
        observe("IPC_RMID", shmctl(id, IPC_RMID, nullptr));
    }
}
