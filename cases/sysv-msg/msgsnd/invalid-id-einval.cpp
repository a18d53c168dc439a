// msgsnd() refuses what is no identifier of a queue.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    const Message message = {1, "text"};
    observe("identifier -1", msgsnd(-1, &message, 4, IPC_NOWAIT));
    observe("a queue", msgsnd(id, &message, 4, IPC_NOWAIT));
    observe("what was sent", take_message(id).chars);
    must(msgctl(id, IPC_RMID, nullptr));
    observe("a removed queue", msgsnd(id, &message, 4, IPC_NOWAIT), {EINVAL, EIDRM});
}
