// Linux: SHM_STAT needs read permission for the segment, SHM_STAT_ANY does not.
//
// ref:     man7 shmctl(2) SHM_STAT_ANY; man7 shmctl(2) ERRORS EACCES
// profile: linux
// strength: documented
// needs:   fork root two-uids ipc-namespace

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    observe("the process", alone_in_ipc_namespace([] {
                require_user_ids();
                const int id = must(shmget(IPC_PRIVATE, 100, 0600));
                shm_info info = {};
                const int place = must(shmctl(0, SHM_INFO, reinterpret_cast<shmid_ds*>(&info)));  // the only one
                Child other([&] {
                    become(first_user);
                    shmid_ds status = {};
                    observe("SHM_STAT", shmctl(place, SHM_STAT, &status));
                    observe("SHM_STAT_ANY gives the ID", shmctl(place, SHM_STAT_ANY, &status) == id);
                    observe("size", status.shm_segsz);
                });
                observe("another user", other.wait());
            }));
}
