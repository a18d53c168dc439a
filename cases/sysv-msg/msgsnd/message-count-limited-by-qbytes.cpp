// Linux: a queue takes no more messages than msg_qbytes, even when they are empty.
//
// ref:     man7 msgsnd(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 3;
    must(msgctl(id, IPC_SET, &status));
    for (long type = 1; type <= 4; ++type) {
        const Message empty = {type, ""};
        observe("send an empty message", msgsnd(id, &empty, 0, IPC_NOWAIT));
    }
    for (int i = 0; i < 4; ++i) observe("in the queue", take_message(id).chars);
}
