// An epoll_wait() that waits for room in a full message queue returns with EPOLLOUT when another process receives a message.
//
// ref:      man7 mq_overview(7) Linux implementation of message queue descriptors; man7 epoll_ctl(2) EPOLLOUT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/queues.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const mqd_t queue = new_mq();
    fill(queue);
    const int instance = epoll_of(queue, EPOLLOUT);
    WakingChild receiver([&] { discard_message(queue); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("mq_send", mq_send(queue, "x", 1, 0));
}
