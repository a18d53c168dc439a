// Linux: everybody can read the limits of message queues in /proc/sys/kernel; msgctl() with IPC_INFO tells the same, a new queue
// takes as many bytes as msgmnb, and a message has no more than msgmax.
//
// ref:      man7 proc(5) /proc/sys/kernel/msgmax; man7 proc(5) /proc/sys/kernel/msgmnb; man7 msgctl(2) DESCRIPTION IPC_INFO; man7 msgsnd(2) ERRORS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_msg.hpp"

int main() {
    setting("kernel/msgmax");  // unsupported without it
    if (geteuid() == 0) require_two_users();
    const int id = owned_msg(must(msgget(IPC_PRIVATE, IPC_CREAT | 0666)));
    Child child([=] {
        become_ordinary();
        const size_t largest = setting("kernel/msgmax"), room = setting("kernel/msgmnb");
        msginfo info = {};
        observe("IPC_INFO", msgctl(0, IPC_INFO, reinterpret_cast<msqid_ds*>(&info)) >= 0);
        observe("msgmax is the same", static_cast<size_t>(info.msgmax) == largest);
        observe("msgmnb is the same", static_cast<size_t>(info.msgmnb) == room);
        observe("msgmni is the same", static_cast<unsigned long>(info.msgmni) == setting("kernel/msgmni"));
        msqid_ds status = {};
        must(msgctl(id, IPC_STAT, &status));
        observe("a new queue has room for msgmnb bytes", status.msg_qbytes == room);
        auto* message = static_cast<long*>(must(std::calloc(1, sizeof(long) + largest + 1)));
        *message = 1;
        observe("a message of more than msgmax", msgsnd(id, message, largest + 1, IPC_NOWAIT), {EINVAL, EAGAIN});
        observe("the largest message that fits", msgsnd(id, message, largest < room ? largest : room, IPC_NOWAIT));
    });
    observe("a process without privilege", child.wait());
}
