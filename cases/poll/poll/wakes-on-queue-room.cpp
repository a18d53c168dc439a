// A poll() that waits for room in a full message queue returns with POLLOUT when another process receives a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 poll(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/queues.hpp"
#include "support/waking_child.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    WakingChild receiver([&] { discard_message(queue); });
    pollfd entry = {queue, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    observe("events", PollEvents{entry.revents});
    observe("mq_send", mq_send(queue, "x", 1, 0));
}
