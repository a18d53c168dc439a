// A connected stream socket with nothing to read is writable, and nothing else.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    pollfd entry = {sockets.a, POLLIN | POLLOUT, 0};
    observe("poll of an idle socket", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    must(write(sockets.b, "x", 1));
    wait_for_data(sockets.a);
    observe("poll once the peer has written", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
