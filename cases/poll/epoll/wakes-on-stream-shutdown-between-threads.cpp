// An epoll_wait() that waits for a stream socket returns with EPOLLRDHUP when another thread of the process shuts down its peer
// for sending.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLRDHUP
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair();
    const int instance = epoll_of(pair.a, EPOLLRDHUP);
    Waker other([&] { must(shutdown(pair.b, SHUT_WR)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", other.has_begun());
    observe("EPOLLRDHUP and nothing else", event.events == EPOLLRDHUP);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
