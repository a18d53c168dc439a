// mq_timedreceive() that waits for an empty queue fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH mq_timedreceive() ERRORS EINTR
// profile: option MSG
// strength: shall fail

#include "support/interruption.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    const timespec limit = plus_milliseconds(clock_now(CLOCK_REALTIME), 20'000);
    char bytes[8] = "old";
    unsigned priority = 9;
    {
        const Alarms alarms;
        observe("mq_timedreceive from an empty queue", mq_timedreceive(queue, bytes, sizeof bytes, &priority, &limit));
    }
    observe("handler ran", handled > 0);

    observe("mq_send", mq_send(queue, "new", 3, 1));
    const ssize_t size = mq_timedreceive(queue, bytes, sizeof bytes, &priority, &limit);
    observe("mq_timedreceive once there is a message", Bytes{bytes, size});
    observe("priority", priority);
}
