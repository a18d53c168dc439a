// Messages are sent at once until the queue is full; then IPC_NOWAIT makes msgsnd() fail and nothing is sent.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EAGAIN
// profile: xsi
// strength: shall fail
// claims:  S1-053

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 4 * sizeof(Message::text);
    must(msgctl(id, IPC_SET, &status));
    const Message message = {1, "some text"};
    long sent = 0;
    int result;
    while ((result = msgsnd(id, &message, sizeof message.text, IPC_NOWAIT)) == 0 && sent < 10) ++sent;
    observe("once it is full", result);
    observe("messages before that", sent);
    observe("all of them are queued, not more", static_cast<long>(queue_status(id).msg_qnum) == sent);

    Message received = {};
    observe("receive one", msgrcv(id, &received, sizeof received.text, 0, IPC_NOWAIT));
    observe("as it was sent", std::memcmp(&message, &received, sizeof message) == 0);
    observe("send one in its place", msgsnd(id, &message, sizeof message.text, IPC_NOWAIT));
}
