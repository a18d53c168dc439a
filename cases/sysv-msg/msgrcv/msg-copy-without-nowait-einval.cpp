// Linux: MSG_COPY needs IPC_NOWAIT and does not go together with MSG_EXCEPT; else msgrcv() fails with EINVAL.
//
// ref:     man7 msgrcv(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/sysv.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "text");
    Message message = {};
    observe("MSG_COPY alone", msgrcv(id, &message, sizeof message.text, 0, MSG_COPY));
    observe("with MSG_EXCEPT", msgrcv(id, &message, sizeof message.text, 0, MSG_COPY | MSG_EXCEPT | IPC_NOWAIT));
    observe("in the queue", take_message(id).chars);
}
