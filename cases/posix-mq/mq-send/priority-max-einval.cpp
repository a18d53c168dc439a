// mq_send() refuses a priority of MQ_PRIO_MAX or more with EINVAL; MQ_PRIO_MAX - 1 is the highest.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EINVAL
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const long highest = sysconf(_SC_MQ_PRIO_MAX);
    if (highest == -1) unsupported("MQ_PRIO_MAX is indeterminate here");
    const auto limit = static_cast<unsigned>(highest);
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK);

    observe("MQ_PRIO_MAX", mq_send(queue, "x", 1, limit));
    observe("messages", messages_in(queue));
    observe("MQ_PRIO_MAX - 1", mq_send(queue, "y", 1, limit - 1));
    char buffer[16];
    unsigned priority = 0;
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
    observe("priority is MQ_PRIO_MAX - 1", priority == limit - 1);
}
