// Linux: SHM_INFO counts the segments of the system and their pages.
//
// ref:     man7 shmctl(2) SHM_INFO
// profile: linux
// strength: documented
// needs:   fork ipc-namespace

#include "support/sysv_shm.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    observe("the process", alone_in_ipc_namespace([&] {
                auto observe_counts = [] {
                    shm_info info = {};
                    info.used_ids = 99;
                    observe("SHM_INFO succeeds", shmctl(0, SHM_INFO, reinterpret_cast<shmid_ds*>(&info)) != -1);
                    observe("segments", info.used_ids);
                    observe("pages", info.shm_tot);
                };
                observe_counts();
                const int one = must(shmget(IPC_PRIVATE, 1, 0600));
                must(shmget(IPC_PRIVATE, 2 * page + 1, 0600));
                observe_counts();
                must(shmctl(one, IPC_RMID, nullptr));
                observe_counts();
            }));
}
