// EPOLL_CTL_ADD of a descriptor that is registered already fails with EEXIST; its duplicate can be added beside it.
//
// ref:      man7 epoll_ctl(2) ERRORS EEXIST; man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int twin = must(dup(reader)), instance = must(epoll_create1(0));
    epoll_event event = {}, events[3] = {};
    event.events = EPOLLIN;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    observe("add again", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    observe("add a duplicate", epoll_ctl(instance, EPOLL_CTL_ADD, twin, &event));
    must(write(writer, "x", 1));
    observe("wait", epoll_wait(instance, events, 3, 0));
    for (int i = 0; i < 2; ++i) observe("EPOLLIN and nothing else", events[i].events == EPOLLIN);
}
