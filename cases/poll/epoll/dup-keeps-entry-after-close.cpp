// A watched descriptor that has been closed is reported on while a duplicate keeps the file open, and not once that is closed, too.
//
// ref:      man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int twin = must(dup(reader)), instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = 7;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    close(reader);
    must(write(writer, "x", 1));
    event = {};
    observe("wait with the duplicate open", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("data", event.data.u64);
    close(twin);
    observe("wait once it is closed", epoll_wait(instance, &event, 1, 0));
}
