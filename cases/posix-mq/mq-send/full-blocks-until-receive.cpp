// mq_send() to a full queue waits until a message has been received from it.
//
// ref:     POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    Journal journal;

    Child sender([&] {
        const int result = mq_send(queue, "last", 4, 0);
        journal.enter("sender");
        observe("send", result);
    });
    let_it_block(sender.pid());
    journal.enter("receiver");
    discard_message(queue);
    observe("sender", sender.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("messages", messages_in(queue));

    char buffer[16];
    discard_message(queue);
    discard_message(queue);
    observe("the last message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
