// Linux: SHM_STAT goes through all segments by index, as ipcs -m does, and gives identifier, key, size, mode and attachments of
// each; a removed one is no longer among them.
//
// ref:     man7 shmctl(2) SHM_STAT; man7 ipcs(1) -m
// profile: linux
// strength: documented
// claims:  S1-070 S1-080 S4-123

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0640)));
    char* memory = attached(id);

    auto times_listed = [&](shmid_ds& found) {
        shm_info info = {};
        shmid_ds status = {};
        const int highest = must(shmctl(0, SHM_INFO, reinterpret_cast<shmid_ds*>(&info)));
        int times = 0;
        for (int index = 0; index <= highest; ++index)
            if (shmctl(index, SHM_STAT, &status) == id && ++times) found = status;
        return times;
    };
    shmid_ds found = {};
    observe("times it is listed", times_listed(found));
    observe("with its key", found.shm_perm.__key == key);
    observe("size", static_cast<long>(found.shm_segsz));
    observe("mode 0640", (found.shm_perm.mode & 0777) == 0640);
    observe("attachments", static_cast<long>(found.shm_nattch));
    must(shmdt(memory));
    must(shmctl(id, IPC_RMID, nullptr));
    observe("times once it is removed", times_listed(found));
}
