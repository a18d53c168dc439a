// An epoll_wait() that waits for room in a full stream socket returns with EPOLLOUT when another thread of the process empties
// its peer.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLOUT
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/socket_results.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair pair = socket_pair();
    fill_socket(pair.a);
    const int instance = epoll_of(pair.a, EPOLLOUT);
    Waker receiver([&] { must(drain_socket(pair.b) > 0); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", receiver.has_begun());
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("send", send(pair.a, "x", 1, 0));
}
