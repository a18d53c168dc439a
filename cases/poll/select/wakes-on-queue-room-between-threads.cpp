// A select() that waits for a full message queue to become writable returns when another thread of the process receives a
// message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 select(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads

#include "support/queues.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    Waker receiver([&] { discard_message(queue); });
    fd_set set = only(queue);
    observe("select", select(queue + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other thread", receiver.has_begun());
    observe("in the set", FD_ISSET(queue, &set) != 0);
    observe("mq_send", mq_send(queue, "x", 1, 0));
}
