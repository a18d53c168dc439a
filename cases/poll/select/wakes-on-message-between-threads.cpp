// A select() that waits for a message queue to become readable returns when another thread of the process sends a message.
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
    Waker sender([&] { must(mq_send(queue, "x", 1, 0)); });
    fd_set set = only(queue);
    observe("select", select(queue + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(queue, &set) != 0);
    char bytes[16];
    observe("mq_receive", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
}
