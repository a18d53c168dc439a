// With O_NONBLOCK mq_timedsend() to a full queue fails with EAGAIN, whatever the time given, and queues nothing.
//
// ref: POSIX.1-2024 XSH mq_timedsend() DESCRIPTION; POSIX.1-2024 XSH mq_timedsend() ERRORS EAGAIN
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    fill(queue, "old");
    const timespec distant = distant_time(), past = {0, 0};
    observe("a time to come", mq_timedsend(queue, "new", 3, 0, &distant));
    observe("a time long past", mq_timedsend(queue, "new", 3, 0, &past));
    discard_message(queue);
    observe("with room", mq_timedsend(queue, "new", 3, 9, &distant));
    char buffer[16];
    observe("the first message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
