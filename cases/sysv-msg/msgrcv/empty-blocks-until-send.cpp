// Without IPC_NOWAIT msgrcv() waits for a message of the type wanted; others do not wake it and stay in the queue.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    Journal journal;
    Child receiver([&] {
        Message message = {};
        const ssize_t size = msgrcv(id, &message, sizeof message.text, 7, 0);
        const int error = errno;
        journal.enter("received");
        errno = error;
        observe("the receiver", Bytes{message.text, size});
        observe("its type", message.type);
    });
    let_it_block(receiver.pid());
    put_message(id, 8, "eight");
    let_it_block(receiver.pid());
    journal.enter("seven sent");
    put_message(id, 7, "seven");
    observe("the receiving process", receiver.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("left in the queue", take_message(id).chars);
}
