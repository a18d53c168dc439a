// msgrcv() refuses what is no identifier of a queue.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Message message = {};
    observe("identifier -1", msgrcv(-1, &message, sizeof message.text, 0, IPC_NOWAIT));
    observe("an empty queue", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT));
    must(msgctl(id, IPC_RMID, nullptr));
    observe("a removed queue", msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT), {EINVAL, EIDRM});
}
