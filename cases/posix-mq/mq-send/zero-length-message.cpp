// A message of no bytes can be sent; it is received with length 0 and its priority.
//
// ref:     POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    observe("send", mq_send(queue, "", 0, 1));
    observe("messages", messages_in(queue));

    char buffer[16];
    unsigned priority = 99;
    observe("receive", mq_receive(queue, buffer, sizeof buffer, &priority));
    observe("priority", priority);
    observe("receive again", mq_receive(queue, buffer, sizeof buffer, &priority));
}
