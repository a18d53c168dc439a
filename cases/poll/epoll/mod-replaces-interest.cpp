// EPOLL_CTL_MOD puts new events and new data in the place of the former ones.
//
// ref:      man7 epoll_ctl(2) EPOLL_CTL_MOD; man7 epoll_wait(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair sockets = socket_pair();
    must(write(sockets.b, "x", 1));  // readable and writable
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = 8;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, sockets.a, &event));
    event = {};
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("data", event.data.u64);

    event.events = EPOLLOUT;
    event.data.u64 = 9;
    observe("modify", epoll_ctl(instance, EPOLL_CTL_MOD, sockets.a, &event));
    event = {};
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("data", event.data.u64);
}
