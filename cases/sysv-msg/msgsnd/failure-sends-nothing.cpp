// A msgsnd() that fails sends no message and leaves msg_lspid and msg_stime as they were.
//
// ref:     POSIX.1-2024 XSH msgsnd() RETURN VALUE; XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int unused = new_msg_queue(), full = new_full_queue();
    Child child([&] {
        Message message = {0, "text"};
        observe("type 0", msgsnd(unused, &message, 4, IPC_NOWAIT));
        message.type = 2;
        observe("to a full queue", msgsnd(full, &message, 4, IPC_NOWAIT));
    });
    observe("the child", child.wait());
    const msqid_ds status = queue_status(unused);
    observe("messages", static_cast<long>(status.msg_qnum));
    observe("last sender", static_cast<long>(status.msg_lspid));
    observe("send time", static_cast<long>(status.msg_stime));
    observe("messages in the full queue", static_cast<long>(queue_status(full).msg_qnum));
    observe("its last sender is this process", queue_status(full).msg_lspid == getpid());
}
