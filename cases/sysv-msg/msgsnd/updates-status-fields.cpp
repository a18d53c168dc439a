// A successful msgsnd() adds 1 to msg_qnum and sets msg_lspid to its process and msg_stime to the present.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    const time_t before = time(nullptr);
    Child child([&] {
        const Message message = {1, "text"};
        for (int i = 0; i < 2; ++i) observe("send", msgsnd(id, &message, 4, 0));
    });
    const pid_t pid = child.pid();
    observe("the child", child.wait());

    const msqid_ds status = queue_status(id);
    observe("messages", static_cast<long>(status.msg_qnum));
    observe("last sender is the child", status.msg_lspid == pid);
    observe("sent during the call", is_of_now(status.msg_stime, before));
    observe("last receiver", static_cast<long>(status.msg_lrpid));
    observe("receive time", static_cast<long>(status.msg_rtime));
    for (int i = 0; i < 2; ++i) observe("a message", take_message(id).chars);
}
