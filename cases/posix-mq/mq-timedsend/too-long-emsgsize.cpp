// mq_timedsend() refuses a message longer than the queue's message size with EMSGSIZE, and queues nothing.
//
// ref:      POSIX.1-2024 XSH mq_timedsend() ERRORS EMSGSIZE
// profile:  option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    const timespec end = distant_time();
    const char text[] = "seventeen letters";

    observe("17 bytes for messages of 16", mq_timedsend(queue, text, 17, 0, &end));
    observe("messages", messages_in(queue));
    observe("16 bytes", mq_timedsend(queue, text, 16, 0, &end));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
