// mq_timedsend() that would have to wait refuses a time whose nanoseconds are negative or a whole second, and queues nothing.
//
// ref:     POSIX.1-2024 XSH mq_timedsend() ERRORS EINVAL
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue, "old");
    timespec end = distant_time();
    end.tv_nsec = -1;
    observe("-1 nanosecond", mq_timedsend(queue, "new", 3, 0, &end));
    end.tv_nsec = 1'000'000'000;
    observe("1000000000 nanoseconds", mq_timedsend(queue, "new", 3, 0, &end));
    char buffer[16];
    observe("the first message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    end.tv_nsec = 999'999'999;
    observe("999999999 nanoseconds, and room", mq_timedsend(queue, "new", 3, 9, &end));
    observe("the first message", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
