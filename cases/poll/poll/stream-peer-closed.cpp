// poll() tells of a stream socket whose peer has closed, as readable or as hung up: read() returns 0 at once.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    pollfd entry = {sockets.a, POLLIN, POLLOUT};
    observe("poll with the peer there", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    close(sockets.b);
    observe("poll once it has closed", poll(&entry, 1, -1));
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("read", read(sockets.a, &byte, 1));
}
