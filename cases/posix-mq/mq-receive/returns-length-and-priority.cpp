// mq_receive() returns the length of a message, stores its priority where one is asked for, and takes it off the queue.
//
// ref:     POSIX.1-2024 XSH mq_receive() DESCRIPTION; POSIX.1-2024 XSH mq_receive() RETURN VALUE
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    must(mq_send(queue, "abc", 3, 7));
    must(mq_send(queue, "defgh", 5, 7));

    char buffer[16] = "";
    unsigned priority = 99;
    const ssize_t length = mq_receive(queue, buffer, sizeof buffer, &priority);
    observe("receive", length);
    observe("message", Bytes{buffer, 3});
    observe("priority", priority);
    observe("messages left", messages_in(queue));
    observe("receive without asking for the priority", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("messages left", messages_in(queue));
}
