// A poll() that waits for room in a full message queue returns with POLLOUT when another thread of the process receives a
// message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 poll(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads

#include "support/queues.hpp"
#include "support/waking.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    Waker receiver([&] { discard_message(queue); });
    pollfd entry = {queue, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", receiver.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("mq_send", mq_send(queue, "x", 1, 0));
}
