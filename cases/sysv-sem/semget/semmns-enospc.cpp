// semget() makes no more semaphores in all sets together than the system allows, and fails with ENOSPC; a set that still fits is
// made.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS ENOSPC
// profile: xsi
// strength: shall fail
// needs:   fork root ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_sem.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                set_ipc_limit("sem", "10 20 5 9");
                const int first = semget(IPC_PRIVATE, 10, 0600);
                observe("10 of 20 semaphores made", first != -1);
                observe("11 more asked for in two sets, the first made", semget(IPC_PRIVATE, 5, 0600) != -1);
                observe("the second", semget(IPC_PRIVATE, 6, 0600));
                observe("5 more made", semget(IPC_PRIVATE, 5, 0600) != -1);
                observe("1 more", semget(IPC_PRIVATE, 1, 0600));
                must(semctl(first, 0, IPC_RMID));
                observe("10 made after 10 were removed", semget(IPC_PRIVATE, 10, 0600) != -1);
            }));
}
