// Linux: SHM_LOCK keeps a segment from being swapped, which IPC_STAT tells by SHM_LOCKED in the mode; SHM_UNLOCK takes it back.
//
// ref:     man7 shmctl(2) SHM_LOCK
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto locked = [&] {
        shmid_ds status = {};
        must(shmctl(id, IPC_STAT, &status));
        return (status.shm_perm.mode & SHM_LOCKED) != 0;
    };
    observe("locked", locked());
    const int result = shmctl(id, SHM_LOCK, nullptr);
    if (result == -1 && (errno == EPERM || errno == ENOMEM)) unsupported("this process may not lock 100 bytes");
    observe("SHM_LOCK", result);
    observe("locked", locked());
    observe("SHM_UNLOCK", shmctl(id, SHM_UNLOCK, nullptr));
    observe("locked", locked());
}
