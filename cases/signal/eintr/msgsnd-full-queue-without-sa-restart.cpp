// msgsnd() that waits for room in a full queue fails with EINTR once a handler without SA_RESTART has run, and sends nothing.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"
#include "support/owned_sysv.hpp"

namespace {
struct Message {
    long type;
    char text[100];
};
}  // namespace

int main() {
    const int queue = owned_msg(must(msgget(IPC_PRIVATE, 0600)));
    msqid_ds status;
    must(msgctl(queue, IPC_STAT, &status));
    status.msg_qbytes = 100;  // room for one message
    must(msgctl(queue, IPC_SET, &status));
    const Message message = {1, {}};
    must(msgsnd(queue, &message, 100, 0));
    {
        const Alarms alarms;
        observe("msgsnd to a full queue", msgsnd(queue, &message, 100, 0));
    }
    observe("handler ran", handled > 0);

    must(msgctl(queue, IPC_STAT, &status));
    observe("messages in the queue", status.msg_qnum);
}
