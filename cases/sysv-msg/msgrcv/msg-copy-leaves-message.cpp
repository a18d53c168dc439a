// Linux: with MSG_COPY msgrcv() copies the message at a place in the queue, counted from 0, and leaves the queue as it is.
//
// ref:     man7 msgrcv(2) MSG_COPY; man7 msgrcv(2) ERRORS ENOMSG
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 3, "first");
    put_message(id, 5, "second");
    put_message(id, 9, "third");
    Message message = {};
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 1, MSG_COPY | IPC_NOWAIT);
    if (size == -1 && errno == ENOSYS) unsupported("a kernel without CONFIG_CHECKPOINT_RESTORE");
    observe("copy of message 1", Bytes{message.text, size});
    observe("its type", message.type);
    const ssize_t first_size = msgrcv(id, &message, sizeof message.text, 0, MSG_COPY | IPC_NOWAIT);
    observe("copy of message 0", Bytes{message.text, first_size});
    observe("its type", message.type);
    observe("copy of message 3", msgrcv(id, &message, sizeof message.text, 3, MSG_COPY | IPC_NOWAIT));
    observe("messages in the queue", queue_status(id).msg_qnum);
    for (int i = 0; i < 4; ++i) observe("in the queue", take_message(id).chars);
}
