// A successful msgrcv() takes 1 from msg_qnum and sets msg_lrpid to its process and msg_rtime to the present.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    put_message(id, 1, "one");
    put_message(id, 1, "two");
    const time_t before = time(nullptr);
    Child child([&] {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, 0, 0);
        observe("receive", Bytes{message.text, size});
        observe("its type", message.type);
    });
    const pid_t pid = child.pid();
    observe("the child", child.wait());

    const msqid_ds status = queue_status(id);
    observe("messages", static_cast<long>(status.msg_qnum));
    observe("last receiver is the child", status.msg_lrpid == pid);
    observe("received during the call", is_of_now(status.msg_rtime, before));
    observe("last sender is its parent", status.msg_lspid == getpid());
}
