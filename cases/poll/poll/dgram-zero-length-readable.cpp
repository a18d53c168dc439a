// A datagram without any bytes makes a socket readable until it is received.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair(SOCK_DGRAM);
    pollfd entry = {sockets.b, POLLIN, POLLOUT};
    observe("poll before", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(send(sockets.a, "", 0, 0));
    observe("poll with the datagram there", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
    char byte;
    observe("recv", recv(sockets.b, &byte, 1, 0));
    observe("poll once it has been received", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
