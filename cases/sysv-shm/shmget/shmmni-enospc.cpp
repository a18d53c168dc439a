// shmget() makes no more segments than the system allows, and fails with ENOSPC; when one has been removed, there is room again.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS ENOSPC
// profile: xsi
// strength: shall fail
// needs:   fork ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_shm.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                leave_room_for_two("shmmni", "2", 0, [] { return shmget(IPC_PRIVATE, 100, 0600); });
                const int first = shmget(IPC_PRIVATE, 100, 0600);
                observe("first segment made", first != -1);
                observe("second segment made", shmget(IPC_PRIVATE, 100, 0600) != -1);
                observe("third segment", shmget(IPC_PRIVATE, 100, 0600));
                must(shmctl(first, IPC_RMID, nullptr));
                observe("made after one was removed", shmget(IPC_PRIVATE, 100, 0600) != -1);
                observe("one more", shmget(IPC_PRIVATE, 100, 0600));
            }));
}
