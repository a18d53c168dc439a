// msgrcv() goes on waiting for a message after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_RESTART
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
    Gate third_alarm;
    Child sender([&] {
        third_alarm.wait();
        const Message sent = {7, {'n', 'e', 'w'}};
        must(msgsnd(queue, &sent, 3, 0));
    });

    Message received = {1, {'o', 'l', 'd'}};
    ssize_t size;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        size = msgrcv(queue, &received, 3, 0, 0);
    }
    observe("msgrcv from an empty queue", Bytes{received.text, size});
    observe("type of the message", received.type);
    observe("handler ran", handled > 0);
}
