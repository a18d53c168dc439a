// msgrcv() that waits for an empty queue fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"
#include "support/owned_sysv.hpp"

namespace {
struct Message {
    long type;
    char text[3];
};
}  // namespace

int main() {
    const int queue = owned_msg(must(msgget(IPC_PRIVATE, 0600)));
    Message received = {1, {'o', 'l', 'd'}};
    {
        const Alarms alarms;
        observe("msgrcv from an empty queue", msgrcv(queue, &received, 3, 0, 0));
    }
    observe("handler ran", handled > 0);

    const Message sent = {7, {'n', 'e', 'w'}};
    must(msgsnd(queue, &sent, 3, 0));
    const ssize_t size = msgrcv(queue, &received, 3, 0, 0);
    observe("msgrcv once there is a message", Bytes{received.text, size});
    observe("its type", received.type);
}
