// mq_timedsend() to a full queue fails with ETIMEDOUT, not before CLOCK_REALTIME has reached the time given, and queues nothing.
//
// ref:     POSIX.1-2024 XSH mq_timedsend() DESCRIPTION; POSIX.1-2024 XSH mq_timedsend() ERRORS ETIMEDOUT
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue, "old");

    const timespec end = time_in(40);
    observe("wait until a time 40 ms ahead", mq_timedsend(queue, "new", 3, 9, &end));
    observe("the time has come", has_come(end));
    const timespec past = {0, 0};
    observe("wait until a time long past", mq_timedsend(queue, "new", 3, 9, &past));
    observe("messages", messages_in(queue));
    char buffer[16];
    observe("the first message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
