// mq_timedreceive() that would have to wait refuses a time whose nanoseconds are negative or a whole second.
//
// ref:     POSIX.1-2024 XSH mq_timedreceive() ERRORS EINVAL
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    char buffer[16];
    timespec end = distant_time();
    end.tv_nsec = -1;
    observe("-1 nanosecond", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &end));
    end.tv_nsec = 1'000'000'000;
    observe("1000000000 nanoseconds", mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &end));
    must(mq_send(queue, "abc", 3, 0));
    end.tv_nsec = 999'999'999;
    observe("999999999 nanoseconds, and a message", Bytes{buffer, mq_timedreceive(queue, buffer, sizeof buffer, nullptr, &end)});
}
