// Messages of one priority are received in the order in which they were sent.
//
// ref:     POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK, queue_attributes(8, 16));
    for (int i = 1; i <= 8; ++i) {
        const Text text = format("message %d", i);
        must(mq_send(queue, text.chars, std::strlen(text.chars), 2));
    }
    observe("queued", messages_in(queue));
    for (int i = 1; i <= 8; ++i) {
        char buffer[16];
        unsigned priority = 99;
        const ssize_t length = mq_receive(queue, buffer, sizeof buffer, &priority);
        observe(format("receive with priority %u", priority).chars, Bytes{buffer, length});
    }
}
