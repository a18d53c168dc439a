// A sender that waits for room goes on when IPC_SET gives the queue more.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION; XSH msgctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// needs:   fork root

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_full_queue();
    msqid_ds status = queue_status(id), more = status;
    more.msg_qbytes += 30;
    if (msgctl(id, IPC_SET, &more) == -1 && errno == EPERM) {
        must(msgctl(id, IPC_RMID, nullptr));
        unsupported("this process may not raise msg_qbytes");
    }
    must(msgctl(id, IPC_SET, &status));
    Journal journal;
    Child sender([&] {
        const Message message = {2, "late"};
        const int result = msgsnd(id, &message, 4, 0);
        journal.enter("sent");
        observe("the sender", result);
    });
    let_it_block(sender.pid());
    journal.enter("room made");
    must(msgctl(id, IPC_SET, &more));
    observe("the sending process", sender.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("its message", take_message(id, 2).chars);
}
