// After shutdown() of both directions poll() tells of either end of a stream connection. The peer is at the end of its data:
// readable or hung up. The other end may be reported as failed instead.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLERR POLLHUP; POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    pollfd entries[] = {{sockets.a, POLLIN, POLLOUT}, {sockets.b, POLLIN, POLLOUT}};
    observe("poll before", poll(entries, 2, 0));
    observe("events", PollEvents{entries[0].revents});
    must(shutdown(sockets.a, SHUT_RDWR));
    observe("poll of the peer", poll(&entries[1], 1, -1));
    observe("POLLIN or POLLHUP", (entries[1].revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("read", read(sockets.b, &byte, 1));
    observe("poll of the end that was shut down", poll(&entries[0], 1, -1));
    observe("POLLIN, POLLHUP or POLLERR", (entries[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0);
}
