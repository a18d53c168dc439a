// A thread that waits in poll() for a message queue goes on when another thread sends a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 poll(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: posix-mq.mqueue-fs.poll-wakes-on-arrival

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    Waker sender([&] { must(mq_send(queue, "x", 1, 0)); });
    pollfd entry = {queue, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", sender.has_begun());
    observe("events", PollEvents{entry.revents});
}
