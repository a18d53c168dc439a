// msgget() makes no more queues than the system allows, and fails with ENOSPC; when one has been removed, there is room again.
//
// ref:     POSIX.1-2024 XSH msgget() ERRORS ENOSPC
// profile: xsi
// strength: shall fail
// needs:   fork ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_msg.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                leave_room_for_two("msgmni", "2", 0, [] { return msgget(IPC_PRIVATE, 0600); });
                const int first = msgget(IPC_PRIVATE, 0600);
                observe("first queue made", first != -1);
                observe("second queue made", msgget(IPC_PRIVATE, 0600) != -1);
                observe("third queue", msgget(IPC_PRIVATE, 0600));
                must(msgctl(first, IPC_RMID, nullptr));
                observe("made after one was removed", msgget(IPC_PRIVATE, 0600) != -1);
                observe("one more", msgget(IPC_PRIVATE, 0600));
            }));
}
