// mq_timedsend() to a queue with room sends at once, whatever the time given says.
//
// ref:     POSIX.1-2024 XSH mq_timedsend() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();

    const timespec past = {0, 0};
    observe("a time long past", mq_timedsend(queue, "abc", 3, 7, &past));
    observe("messages", messages_in(queue));
    const timespec future = distant_time();
    observe("a time to come", mq_timedsend(queue, "de", 2, 8, &future));
    for (int i = 0; i < 2; ++i) {
        char buffer[16];
        unsigned priority = 99;
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
        observe("priority", priority);
    }
}
