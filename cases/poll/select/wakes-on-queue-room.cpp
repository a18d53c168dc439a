// A select() that waits for a full message queue to become writable returns when another process receives a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 select(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/queues.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    WakingChild receiver([&] { discard_message(queue); });
    fd_set set = only(queue);
    observe("select", select(queue + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    observe("in the set", FD_ISSET(queue, &set) != 0);
    observe("mq_send", mq_send(queue, "x", 1, 0));
}
