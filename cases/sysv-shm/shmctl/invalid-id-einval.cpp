// Every command of shmctl() refuses what is no identifier of a segment.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_shm.hpp"

int main() {
    const int removed = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    shmid_ds status = segment_status(removed);
    must(shmctl(removed, IPC_RMID, nullptr));
    for (int id : {-1, removed}) {
        const char* what = id == -1 ? "identifier -1" : "a removed segment";
        observe(format("IPC_STAT of %s", what).chars, shmctl(id, IPC_STAT, &status));
        observe(format("IPC_SET of %s", what).chars, shmctl(id, IPC_SET, &status));
        observe(format("IPC_RMID of %s", what).chars, shmctl(id, IPC_RMID, nullptr));
    }
}
