// An epoll_wait() that waits for an eventfd returns with EPOLLIN when another process adds to its counter.
//
// ref:      man7 eventfd(2) poll, select; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>
#include <sys/eventfd.h>

int main() {
    const int counter = must(eventfd(0, 0));
    const uint64_t five = 5;
    const int instance = epoll_of(counter, EPOLLIN);
    WakingChild adder([&] { must(write(counter, &five, sizeof five)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", adder.has_begun());
    observe("adder", adder.wait());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
