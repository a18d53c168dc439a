// A name of a POSIX message queue means different queues in different IPC namespaces.
//
// ref:      man7 ipc_namespaces(7) DESCRIPTION; man7 mq_overview(7) IPC namespaces
// profile:  linux
// strength: documented
// needs:    fork root ipc-namespace

#include "support/ipc_namespace.hpp"
#include "support/queues.hpp"

int main() {
    const int flags = new_ipc_namespace();
    if (flags != CLONE_NEWIPC) unsupported("only in a user namespace, whose owner has no user ID there to own a queue");
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "old", 3, 0));
    Child child([&] {
        observe("unshare", unshare(flags));
        observe("open the name", Queue{mq_open(name, O_RDONLY)});
        const mqd_t own = new_mq(name);
        observe("messages in a new queue of this name", messages_in(own));
        must(mq_send(own, "new", 3, 0));
        observe("unlink the name", mq_unlink(name));
    });
    observe("the child", child.wait());
    observe("the parent opens the name", Queue{mq_open(name, O_RDONLY)});
    char text[16];
    observe("messages in the old queue", messages_in(queue));
    observe("the message", Bytes{text, mq_receive(queue, text, sizeof text, nullptr)});
}
