// Identifiers are not negative, but may be 0, which Linux gives to the first segment, set and queue of an IPC namespace alike: each
// kind has identifiers of its own.
//
// ref:     man7 shmget(2) RETURN VALUE; man7 ipc_namespaces(7)
// profile: linux
// needs:   fork ipc-namespace
// claims:  S1-057 S4-145

#include "support/sysv.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                const int segment = shmget(IPC_PRIVATE, 100, 0600);
                const int set = semget(IPC_PRIVATE, 1, 0600);
                const int queue = msgget(IPC_PRIVATE, 0600);
                note("the first segment, set and queue: %d %d %d", segment, set, queue);
                observe("none is negative", segment >= 0 && set >= 0 && queue >= 0);
                observe("attach the segment", shmat(segment, nullptr, 0));
                observe("value in the set", semctl(set, 0, GETVAL));
                put_message(queue, 1, "x");
                observe("messages in the queue", static_cast<long>(queue_status(queue).msg_qnum));
                observe("the next queue has the same", msgget(IPC_PRIVATE, 0600) == queue);
            }));
}
