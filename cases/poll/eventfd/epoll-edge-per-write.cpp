// With EPOLLET each write to an eventfd is a new event, although nobody has read its counter.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered; man7 eventfd(2) write
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>
#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(0, 0), instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLET;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, counter, &event));
    observe("wait at zero", epoll_wait(instance, &event, 1, 0));

    const uint64_t one = 1;
    for (const char* which : {"wait after a write", "wait after a second write", "wait after a third write"}) {
        must(write(counter, &one, sizeof one));
        event.events = 0;
        observe(which, epoll_wait(instance, &event, 1, 0));
        observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    }
    observe("wait without a write", epoll_wait(instance, &event, 1, 0));
    uint64_t value = 0;
    observe("read", read(counter, &value, sizeof value));
    observe("all three were counted", value == 3);
    observe("wait after the read", epoll_wait(instance, &event, 1, 0));
}
