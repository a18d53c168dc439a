// Linux: identifiers are not negative, but may be 0: the first segment, set and queue of a new IPC namespace all have 0, for each
// kind has identifiers of its own.
//
// ref:     man7 shmget(2) RETURN VALUE; man7 ipc_namespaces(7)
// profile: linux
// needs:   fork ipc-namespace
// claims:  S1-057 S4-145

#include "support/sysv.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                observe("first segment", shmget(IPC_PRIVATE, 100, 0600));
                observe("first set", semget(IPC_PRIVATE, 1, 0600));
                observe("first queue", msgget(IPC_PRIVATE, 0600));
                observe("attach segment 0", shmat(0, nullptr, 0));
                observe("value of set 0", semctl(0, 0, GETVAL));
                put_message(0, 1, "x");
                observe("messages in queue 0", static_cast<long>(queue_status(0).msg_qnum));
                observe("the next queue has it too", msgget(IPC_PRIVATE, 0600) == 0);
            }));
}
