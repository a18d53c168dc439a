// Linux: a message with more bytes than msg_qbytes finds no room in an empty queue either, and IPC_NOWAIT makes msgsnd() fail with
// EAGAIN.
//
// ref:     man7 msgsnd(2) DESCRIPTION; man7 msgsnd(2) ERRORS EAGAIN
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 3;
    must(msgctl(id, IPC_SET, &status));
    const Message message = {1, "four"};
    observe("send 4 bytes where 3 fit", msgsnd(id, &message, 4, IPC_NOWAIT));
    observe("in the queue", take_message(id).chars);
    observe("send 3 bytes", msgsnd(id, &message, 3, IPC_NOWAIT));
    observe("in the queue", take_message(id).chars);
}
