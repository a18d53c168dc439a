// msgsnd() goes on waiting for room in a full queue after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork

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
    const Message first = {1, {}}, second = {2, "second"};
    Message received = {0, "nobody"};
    must(msgsnd(queue, &first, 100, 0));
    Gate third_alarm;
    Child receiver([&] {
        third_alarm.wait();
        must(msgrcv(queue, &received, 100, 0, 0));
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("msgsnd to a full queue", msgsnd(queue, &second, 100, 0));
    }
    observe("handler ran", handled > 0);
    observe("msgrcv of what was sent", msgrcv(queue, &received, 100, 2, IPC_NOWAIT));
    observe("its text", Bytes{received.text, 6});
}
