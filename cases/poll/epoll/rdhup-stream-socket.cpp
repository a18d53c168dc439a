// EPOLLRDHUP is reported for a stream socket whose peer has shut down writing, and for one whose peer has closed.
//
// ref:      man7 epoll_ctl(2) EPOLLRDHUP
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair sockets = socket_pair(), others = socket_pair();
    const int instance = must(epoll_create1(0)), second = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLRDHUP;
    observe("add a socket", epoll_ctl(instance, EPOLL_CTL_ADD, sockets.a, &event));
    observe("add another to another instance", epoll_ctl(second, EPOLL_CTL_ADD, others.a, &event));
    observe("wait with the peers there", epoll_wait(instance, &event, 1, 0));
    observe("wait with the peers there", epoll_wait(second, &event, 1, 0));

    must(shutdown(sockets.b, SHUT_WR));
    event.events = 0;
    observe("wait once a peer writes no more", epoll_wait(instance, &event, 1, -1));
    observe("EPOLLRDHUP", (event.events & EPOLLRDHUP) != 0);
    close(others.b);
    event.events = 0;
    observe("wait once a peer has closed", epoll_wait(second, &event, 1, -1));
    observe("EPOLLRDHUP", (event.events & EPOLLRDHUP) != 0);
}
