// msgrcv() goes on waiting for a message after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: xsi
// strength: shall
// needs:   fork

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
    Child child([&] {
        Message received = {1, {'o', 'l', 'd'}};
        const ssize_t size = msgrcv(queue, &received, 3, 0, 0);
        observe("msgrcv from an empty queue", Bytes{received.text, size});
        observe("type of the message", received.type);
    });
    stop_and_continue(child.pid());
    const Message sent = {7, {'n', 'e', 'w'}};
    must(msgsnd(queue, &sent, 3, 0));
    observe("child", child.wait());
}
