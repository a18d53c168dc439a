// With O_NONBLOCK mq_receive() from an empty queue fails with EAGAIN.
//
// ref:     POSIX.1-2024 XSH mq_receive() ERRORS EAGAIN
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    char buffer[16];

    observe("receive from the empty queue", mq_receive(queue, buffer, sizeof buffer, nullptr));
    must(mq_send(queue, "x", 1, 0));
    observe("receive with a message in it", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("receive once more", mq_receive(queue, buffer, sizeof buffer, nullptr));
}
