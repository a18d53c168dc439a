// An epoll_wait() that waits for a seqpacket socket returns with EPOLLIN or EPOLLHUP when another process closes its peer.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN; man7 epoll_ctl(2) EPOLLHUP
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    const int instance = epoll_of(pair.a, EPOLLIN);
    WakingChild closer([&] { must(close(pair.b)); });
    must(close(pair.b));
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
    observe("EPOLLIN or EPOLLHUP", (event.events & (EPOLLIN | EPOLLHUP)) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
