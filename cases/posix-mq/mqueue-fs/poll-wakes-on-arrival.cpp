// A process that waits in poll() for a message queue goes on when a message arrives.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 poll(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    Journal journal;
    Child poller([&] {
        pollfd entry = {queue, POLLIN, 0};
        const int result = poll(&entry, 1, -1);
        journal.enter("poller");
        observe("poll", result);
        observe("events", PollEvents{entry.revents});
    });
    let_it_block(poller.pid());
    journal.enter("sender");
    must(mq_send(queue, "x", 1, 0));
    observe("poller", poller.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
