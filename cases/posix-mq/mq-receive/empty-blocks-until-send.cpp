// mq_receive() from an empty queue waits until a message is sent, and gets it.
//
// ref:     POSIX.1-2024 XSH mq_receive() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    Journal journal;

    Child receiver([&] {
        char buffer[16];
        const ssize_t length = mq_receive(queue, buffer, sizeof buffer, nullptr);
        journal.enter("receiver");
        observe("receive", Bytes{buffer, length});
    });
    let_it_block(receiver.pid());
    journal.enter("sender");
    must(mq_send(queue, "hello", 5, 0));
    observe("receiver", receiver.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("messages", messages_in(queue));
}
