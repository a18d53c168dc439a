// mq_timedreceive() from an empty queue returns the message that another thread of the process sends before its time.
//
// ref:      POSIX.1-2024 XSH mq_timedreceive() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    const timespec limit = distant_time();
    Waker sender([&] { must(mq_send(queue, "hello", 5, 7)); });
    char buffer[16];
    unsigned priority = 99;
    observe("receive", Bytes{buffer, mq_timedreceive(queue, buffer, sizeof buffer, &priority, &limit)});
    observe("it waited for the other thread", sender.has_begun());
    observe("priority", priority);
}
