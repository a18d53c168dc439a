// With O_NONBLOCK mq_timedreceive() from an empty queue fails with EAGAIN, whatever the time given.
//
// ref:     POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION; POSIX.1-2024 XSH mq_timedreceive() ERRORS EAGAIN
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);
    char buffer[16];
    const timespec distant = distant_time(), past = {0, 0};
    observe("a time to come", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &distant));
    observe("a time long past", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &past));
    must(mq_send(queue, "abc", 3, 0));
    observe("with a message", Bytes{buffer, mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &distant)});
}
