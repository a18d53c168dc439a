// Linux: MSG_COPY needs IPC_NOWAIT and does not go together with MSG_EXCEPT; else msgrcv() fails with EINVAL.
//
// ref:     man7 msgrcv(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "text");
    Message message = {};
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 0, MSG_COPY | IPC_NOWAIT);
    if (size == -1 && errno == ENOSYS) unsupported("a kernel without CONFIG_CHECKPOINT_RESTORE");
    observe("with IPC_NOWAIT", Bytes{message.text, size});
    observe("its type", message.type);
    observe("MSG_COPY alone", msgrcv(id, &message, sizeof message.text, 0, MSG_COPY));
    observe("with MSG_EXCEPT", msgrcv(id, &message, sizeof message.text, 0, MSG_COPY | MSG_EXCEPT | IPC_NOWAIT));
    observe("in the queue", take_message(id).chars);
}
