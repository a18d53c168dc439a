// An epoll_wait() that waits for a message queue returns with EPOLLIN when another process sends a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/queues.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const mqd_t queue = new_mq();
    const int instance = epoll_of(queue, EPOLLIN);
    WakingChild sender([&] { must(mq_send(queue, "x", 1, 0)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char bytes[16];
    observe("mq_receive", Bytes{bytes, mq_receive(queue, bytes, sizeof bytes, nullptr)});
}
