// An epoll_wait() that waits for a datagram socket returns with EPOLLIN when another thread of the process sends a datagram to
// it.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    const int instance = epoll_of(pair.a, EPOLLIN);
    Waker sender([&] { must(send(pair.b, "x", 1, 0)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", sender.has_begun());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
