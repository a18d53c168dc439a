// Linux: a segment that awaits its last detach shows SHM_DEST in its mode. A key of IPC_PRIVATE is no sign of it.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// strength: documented
// claims:  S4-134

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(unused_key(), 100, IPC_CREAT | 0600)));
    must(shmat(id, nullptr, 0));
    observe("marked before", (segment_status(id).shm_perm.mode & SHM_DEST) != 0);

    must(shmctl(id, IPC_RMID, nullptr));
    shmid_ds status = {};
    observe("status afterwards", shmctl(id, IPC_STAT, &status));
    observe("marked", (status.shm_perm.mode & SHM_DEST) != 0);

    const shmid_ds unmarked = segment_status(new_segment());
    observe("one made with IPC_PRIVATE is marked", (unmarked.shm_perm.mode & SHM_DEST) != 0);
}
