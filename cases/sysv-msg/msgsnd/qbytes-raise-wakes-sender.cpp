// A sender that waits for room goes on when IPC_SET gives the queue more.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION; XSH msgctl() DESCRIPTION IPC_SET
// profile: xsi
// needs:   fork root

#include "support/sysv.hpp"

int main() {
    const int id = new_full_queue();
    Journal journal;
    Child sender([&] {
        const Message message = {2, "late"};
        const int result = msgsnd(id, &message, 4, 0);
        journal.enter("sent");
        observe("the sender", result);
    });
    let_it_block(sender.pid());
    msqid_ds status = queue_status(id);
    status.msg_qbytes += 30;
    journal.enter("room made");
    if (msgctl(id, IPC_SET, &status) == -1 && errno == EPERM) unsupported("this process may not raise msg_qbytes");
    observe("the sending process", sender.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("its message", take_message(id, 2).chars);
}
