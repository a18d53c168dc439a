// poll() does not report a stream socket as writable that takes no byte more, until its peer has read.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    fill_socket(sockets.a);
    pollfd entry = {sockets.a, POLLOUT, POLLIN};
    observe("poll of the full socket", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    drain_socket(sockets.b);
    observe("poll once the peer has read", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
}
