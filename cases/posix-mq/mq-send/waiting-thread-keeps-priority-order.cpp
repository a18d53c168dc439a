// The message of a thread that has waited for room takes its place by its priority, before those that were there already.
//
// ref:      POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads
// assertion: posix-mq.mq-send.blocked-sender-keeps-priority-order

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(2, 16));
    must(mq_send(queue, "first", 5, 1));
    must(mq_send(queue, "second", 6, 1));
    char buffer[16];
    Text meanwhile;
    Waker receiver([&] { meanwhile = as_text(Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)}); });
    observe("send to the full queue", mq_send(queue, "urgent", 6, 9));
    receiver.join();
    observe("received meanwhile", meanwhile);
    for (int i = 0; i < 2; ++i) {
        unsigned priority = 99;
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
        observe("priority", priority);
    }
}
