// Without IPC_NOWAIT a sender waits for room in a full queue.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-053

#include "support/sysv_msg.hpp"

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
    observe("messages meanwhile", static_cast<long>(queue_status(id).msg_qnum));
    journal.enter("room made");
    take_message(id, 1);
    observe("the sending process", sender.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("its message", take_message(id).chars);
}
