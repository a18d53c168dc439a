// Linux: a segment that awaits its last detach shows SHM_DEST in its mode, and IPC_PRIVATE as its key; the flag is the sign,
// for a key of IPC_PRIVATE is nothing unusual.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// claims:  S4-134

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    must(shmat(id, nullptr, 0));
    shmid_ds status = {};
    must(shmctl(id, IPC_STAT, &status));
    observe("marked before", (status.shm_perm.mode & SHM_DEST) != 0);
    observe("key before", status.shm_perm.__key == key);

    must(shmctl(id, IPC_RMID, nullptr));
    observe("status afterwards", shmctl(id, IPC_STAT, &status));
    observe("marked", (status.shm_perm.mode & SHM_DEST) != 0);
    observe("key is IPC_PRIVATE", status.shm_perm.__key == IPC_PRIVATE);

    const shmid_ds unmarked = segment_status(new_segment());
    observe("key of a segment made with IPC_PRIVATE", unmarked.shm_perm.__key == IPC_PRIVATE);
    observe("which is not marked", (unmarked.shm_perm.mode & SHM_DEST) == 0);
}
