// mq_timedsend() that waits for room in a full queue fails with EINTR once a handler without SA_RESTART has run, and sends nothing.
//
// ref:     POSIX.1-2024 XSH mq_timedsend() ERRORS EINTR
// profile: option MSG
// strength: shall fail

#include "support/interruption.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    must(mq_send(queue, "old", 3, 0));
    const timespec limit = plus_milliseconds(clock_now(CLOCK_REALTIME), 20'000);
    {
        const Alarms alarms;
        observe("mq_timedsend to a full queue", mq_timedsend(queue, "new", 3, 0, &limit));
    }
    observe("handler ran", handled > 0);

    observe("messages in the queue", messages_in(queue));
}
