// With O_NONBLOCK mq_send() to a full queue fails with EAGAIN and queues nothing.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EAGAIN
// profile: option MSG

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_queue(unique_name(), O_RDWR | O_NONBLOCK);
    for (int i = 0; i < 3; ++i) observe("send", mq_send(queue, "x", 1, 0));
    observe("send to the full queue", mq_send(queue, "y", 1, 9));
    observe("messages", messages_in(queue));

    discard_message(queue);
    observe("send once there is room", mq_send(queue, "z", 1, 0));
}
