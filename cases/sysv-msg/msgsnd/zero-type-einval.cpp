// The type of a message has to be greater than 0.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// claims:  S1-054

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Message message = {0, "text"};
    observe("type 0", msgsnd(id, &message, 4, 0));
    message.type = -1;
    observe("type -1", msgsnd(id, &message, 4, 0));
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    message.type = 1;
    observe("type 1", msgsnd(id, &message, 4, 0));
    observe("it is", take_message(id).chars);
    message.type = LONG_MAX;
    observe("type LONG_MAX", msgsnd(id, &message, 4, 0));
    Message received = {};
    observe("receive it", msgrcv(id, &received, sizeof received.text, LONG_MAX, IPC_NOWAIT));
    observe("its text", Bytes{received.text, 4});
}
