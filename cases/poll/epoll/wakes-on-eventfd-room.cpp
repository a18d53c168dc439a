// An epoll_wait() that waits for an eventfd at its maximum returns with EPOLLOUT when another process reads it.
//
// ref:      man7 eventfd(2) poll, select; man7 epoll_ctl(2) EPOLLOUT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>
#include <sys/eventfd.h>

int main() {
    const uint64_t most = 0xfffffffffffffffe, one = 1;
    const int counter = must(eventfd(0, 0));
    must(write(counter, &most, sizeof most));
    const int instance = epoll_of(counter, EPOLLOUT);
    WakingChild reader([&] {
        uint64_t value;
        must(read(counter, &value, sizeof value));
    });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("write", write(counter, &one, sizeof one));
}
