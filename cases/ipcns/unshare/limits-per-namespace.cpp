// Each IPC namespace has its own limits: one that is lowered in a new namespace binds those who are there, and nobody else.
//
// ref:      man7 ipc_namespaces(7) DESCRIPTION; man7 proc(5) /proc/sys/kernel/msgmax
// profile:  linux
// strength: documented
// needs:    fork root ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/ipc_namespace.hpp"
#include "support/sysv_msg.hpp"

int main() {
    const int flags = new_ipc_namespace();
    require_ipc_limits();
    const int queue = new_msg_queue();
    const long before = ipc_limit("msgmax");
    must(before > 100);
    const struct {
        long type;
        char text[101];
    } message = {1, {}};
    Child child([&] {
        observe("unshare", unshare(flags));
        set_ipc_limit("msgmax", "100");
        observe("msgmax there", ipc_limit("msgmax"));
        const int own = must(msgget(IPC_PRIVATE, 0600));
        observe("send 100 bytes there", msgsnd(own, &message, 100, IPC_NOWAIT));
        observe("send 101 bytes there", msgsnd(own, &message, 101, IPC_NOWAIT));
    });
    observe("the child", child.wait());
    observe("msgmax of the parent as before", ipc_limit("msgmax") == before);
    observe("the parent sends 101 bytes", msgsnd(queue, &message, 101, IPC_NOWAIT));
}
