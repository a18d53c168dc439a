// A message may have no text: its type alone is sent and received.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-054

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    const Message empty = {42, "unsent"};
    observe("send", msgsnd(id, &empty, 0, 0));
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));

    Message received = {7, "untouched"};
    observe("receive", msgrcv(id, &received, sizeof received.text, 0, IPC_NOWAIT));
    observe("its type", received.type);
    observe("the buffer", Bytes{received.text, 9});
}
