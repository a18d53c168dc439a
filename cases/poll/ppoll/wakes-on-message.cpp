// A ppoll() that waits for a message queue returns with POLLIN when another process sends a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 poll(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/queues.hpp"
#include "support/waking_child.hpp"

int main() {
    const mqd_t queue = new_mq();
    WakingChild sender([&] { must(mq_send(queue, "x", 1, 0)); });
    pollfd entry = {queue, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("events", PollEvents{entry.revents});
    char bytes[16];
    observe("mq_receive", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
}
