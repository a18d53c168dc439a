// An epoll_wait() that waits for a stream socket returns with EPOLLRDHUP when another process shuts down its peer for sending.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLRDHUP
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair();
    const int instance = epoll_of(pair.a, EPOLLRDHUP);
    WakingChild other([&] { must(shutdown(pair.b, SHUT_WR)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", other.has_begun());
    observe("other process", other.wait());
    observe("EPOLLRDHUP and nothing else", event.events == EPOLLRDHUP);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
