// A lowered msg_qbytes limits what is sent from then on: 32 bytes of room take two messages of 16 bytes.
//
// ref:     POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_SET; XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-065

#include "support/sysv.hpp"

int main() {
    struct {
        long type;
        char text[16];
    } message = {1, "text"};
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 2 * sizeof message.text;
    observe("IPC_SET", msgctl(id, IPC_SET, &status));
    for (int i = 0; i < 3; ++i) observe("send 16 bytes", msgsnd(id, &message, sizeof message.text, IPC_NOWAIT));
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    for (int i = 0; i < 2; ++i) observe("receive", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT));
}
