// There are at least 32 priorities, as sysconf() tells, and messages of all those that any system has keep their order.
//
// ref:      POSIX.1-2024 XBD <limits.h> MQ_PRIO_MAX; POSIX.1-2024 XSH mq_send() DESCRIPTION
// profile:  option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR | O_NONBLOCK, queue_attributes(3, 16));
    const long maximum = sysconf(_SC_MQ_PRIO_MAX);
    note("%ld priorities", maximum);
    observe("at least 32 priorities, or no limit", maximum == -1 || maximum >= 32);
    observe("send with priority 30", mq_send(queue, "low", 3, 30));
    observe("send with priority 31", mq_send(queue, "high", 4, 31));
    observe("send with priority 0", mq_send(queue, "lowest", 6, 0));
    for (int i = 0; i < 3; ++i) {
        char buffer[16];
        unsigned priority = 99;
        observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, &priority)});
        observe("priority", priority);
    }
}
