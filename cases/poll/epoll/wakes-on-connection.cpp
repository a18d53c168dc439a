// An epoll_wait() that waits for a listening socket returns with EPOLLIN when another process asks for a connection.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN; man7 accept(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int instance = epoll_of(listener, EPOLLIN);
    WakingChild client([] { connected_socket("s"); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", client.has_begun());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
    observe("client", client.wait());
}
