// mq_timedreceive() takes a message that is there at once, whatever the time given says.
//
// ref:     POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    must(mq_send(queue, "abc", 3, 7));
    must(mq_send(queue, "de", 2, 6));
    char buffer[16];

    const timespec past = {0, 0};
    unsigned priority = 99;
    observe("a time long past", Bytes{buffer, mq_timedreceive(queue, buffer, sizeof buffer, &priority, &past)});
    observe("priority", priority);
    const timespec future = distant_time();
    observe("a time to come", Bytes{buffer, mq_timedreceive(queue, buffer, sizeof buffer, &priority, &future)});
    observe("priority", priority);
    observe("messages", messages_in(queue));
}
