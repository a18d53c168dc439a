// After mq_unlink() the name is gone, while those who have the queue open go on sending and receiving.
//
// ref:     POSIX.1-2024 XSH mq_unlink() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "before", 6, 0));

    observe("mq_unlink", mq_unlink(name));
    observe("open the name", Queue{mq_open(name, O_RDWR)});
    observe("send", mq_send(queue, "after", 5, 0));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
