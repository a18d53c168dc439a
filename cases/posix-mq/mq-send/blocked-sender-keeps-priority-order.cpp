// The message of a sender that has waited for room takes its place by its priority, before those that were there already.
//
// ref:      POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(2, 16));
    must(mq_send(queue, "first", 5, 1));
    must(mq_send(queue, "second", 6, 1));
    Child sender([=] { return mq_send(queue, "urgent", 6, 9); });
    let_it_block(sender.pid());

    for (int i = 0; i < 3; ++i) {
        char buffer[16];
        unsigned priority = 99;
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
        observe("priority", priority);
        if (i == 0) observe("the sender, by what mq_send() returned", sender.wait());
    }
}
