// mq_timedreceive() from an empty queue fails with ETIMEDOUT, not before CLOCK_REALTIME has reached the time given.
//
// ref:     POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION; POSIX.1-2024 XSH mq_timedreceive() ERRORS ETIMEDOUT
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    char buffer[16];

    const timespec end = time_in(40);
    observe("wait until a time 40 ms ahead", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &end));
    observe("the time has come", has_come(end));
    const timespec past = {0, 0};
    observe("wait until a time long past", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &past));
}
