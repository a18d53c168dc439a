// An entry with EPOLLONESHOT is reported once and then not again until EPOLL_CTL_MOD arms it anew.
//
// ref:      man7 epoll_ctl(2) EPOLLONESHOT
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event wanted = {}, event = {};
    wanted.events = EPOLLIN | EPOLLONESHOT;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &wanted));

    must(write(writer, "x", 1));
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    must(write(writer, "y", 1));
    observe("wait after another write", epoll_wait(instance, &event, 1, 0));

    observe("arm it again", epoll_ctl(instance, EPOLL_CTL_MOD, reader, &wanted));
    event = {};
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("wait", epoll_wait(instance, &event, 1, 0));
}
