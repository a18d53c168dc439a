// With IPC_NOWAIT msgrcv() fails where the queue has no message of the type wanted; a message is received once.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS ENOMSG
// profile: xsi
// strength: shall fail
// claims:  S1-056

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Message message = {};
    auto receive = [&](long type) { return msgrcv(id, &message, sizeof message.text, type, IPC_NOWAIT); };
    observe("an empty queue", receive(0));
    put_message(id, 1, "one");
    observe("type 2 of a queue with type 1", receive(2));
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
    observe("type 1", receive(1));
    observe("its text", Bytes{message.text, 3});
    observe("its type", message.type);
    observe("type 1 again", receive(1));
}
