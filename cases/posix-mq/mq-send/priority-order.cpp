// Messages are received by falling priority, whatever the order in which they were sent.
//
// ref:     POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK, queue_attributes(4, 16));
    observe("send with priority 1", mq_send(queue, "low", 3, 1));
    observe("send with priority 5", mq_send(queue, "high", 4, 5));
    observe("send with priority 3", mq_send(queue, "middle", 6, 3));
    observe("send with priority 5", mq_send(queue, "high too", 8, 5));

    for (int i = 0; i < 4; ++i) {
        char buffer[16];
        unsigned priority = 99;
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
        observe("priority", priority);
    }
}
