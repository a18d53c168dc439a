// Linux: shmget() makes no segment with which all of them together would have more pages than SHMALL, and fails with ENOSPC.
//
// ref:     man7 shmget(2) ERRORS ENOSPC; man7 shmget(2) Shared memory limits
// profile: linux
// strength: documented
// needs:   fork root ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_shm.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    observe("the process", alone_in_ipc_namespace([&] {
                set_ipc_limit("shmall", "5");
                const int four = shmget(IPC_PRIVATE, 4 * page, 0600);
                observe("4 pages of 5", four != -1);
                observe("2 more", shmget(IPC_PRIVATE, 2 * page, 0600));
                observe("1 more", shmget(IPC_PRIVATE, page, 0600) != -1);
                observe("1 byte more", shmget(IPC_PRIVATE, 1, 0600));
                must(shmctl(four, IPC_RMID, nullptr));
                observe("4 pages after 4 were removed", shmget(IPC_PRIVATE, 4 * page, 0600) != -1);
            }));
}
