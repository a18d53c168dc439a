// With EPOLLET more data are a new event even while older ones are unread; reading a part of them is none.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented
// assertion: poll.epoll.edge-triggered-new-write-rearms poll.epoll.edge-triggered-partial-read-silent

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLET;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));

    must(write(writer, "ab", 2));
    event.events = 0;
    observe("wait after a write", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char byte;
    must(read(reader, &byte, 1));
    observe("wait after reading a part", epoll_wait(instance, &event, 1, 0));
    must(write(writer, "c", 1));
    event.events = 0;
    observe("wait after another write", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("wait again", epoll_wait(instance, &event, 1, 0));
}
