// A message that fills the queue exactly to msg_qbytes is sent; then not one byte more.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 100;
    must(msgctl(id, IPC_SET, &status));
    Message message = {1, "text"};
    observe("60 bytes", msgsnd(id, &message, 60, IPC_NOWAIT));
    observe("40 bytes", msgsnd(id, &message, 40, IPC_NOWAIT));
    observe("1 byte", msgsnd(id, &message, 1, IPC_NOWAIT));
    for (int i = 0; i < 2; ++i) {
        observe("receive", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT));
        observe("its text", Bytes{message.text, 4});
        observe("its type", message.type);
    }
}
