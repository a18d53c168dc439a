// An epoll_wait() that waits for a stream socket returns with EPOLLIN when another process sends to it.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair();
    const int instance = epoll_of(pair.a, EPOLLIN);
    WakingChild sender([&] { must(send(pair.b, "x", 1, 0)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
