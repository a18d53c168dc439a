// Linux: semget() makes no more sets than SEMMNI, and fails with ENOSPC; when one has been removed, there is room again.
//
// ref:     man7 semget(2) ERRORS ENOSPC; man7 proc(5) /proc/sys/kernel/sem
// profile: linux
// strength: documented
// needs:   fork ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_sem.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                leave_room_for_two("sem", "10 200 5 2", 3, [] { return semget(IPC_PRIVATE, 1, 0600); });
                const int first = semget(IPC_PRIVATE, 1, 0600);
                observe("first set made", first != -1);
                observe("second set made", semget(IPC_PRIVATE, 1, 0600) != -1);
                observe("third set", semget(IPC_PRIVATE, 1, 0600));
                must(semctl(first, 0, IPC_RMID));
                observe("made after one was removed", semget(IPC_PRIVATE, 1, 0600) != -1);
                observe("one more", semget(IPC_PRIVATE, 1, 0600));
            }));
}
