// An epoll instance is readable while it has events to report, for poll() and for another epoll instance.
//
// ref:      man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int inner = must(epoll_create1(0)), outer = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(inner, EPOLL_CTL_ADD, reader, &event));
    observe("add the inner instance to the outer one", epoll_ctl(outer, EPOLL_CTL_ADD, inner, &event));
    pollfd entry = {inner, POLLIN, 0};
    observe("poll of the inner one", poll(&entry, 1, 0));

    must(write(writer, "x", 1));
    for (const char* which : {"wait at the outer one with data", "wait at the outer one again"}) {
        event.events = 0;
        observe(which, epoll_wait(outer, &event, 1, -1));
        observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    }
    observe("poll of the inner one with data", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
    event.events = 0;
    observe("wait at the inner one", epoll_wait(inner, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);

    char byte;
    must(read(reader, &byte, 1));
    observe("wait at the outer one without data", epoll_wait(outer, &event, 1, 0));
    observe("poll of the inner one without data", poll(&entry, 1, 0));
}
