// poll() reports POLLERR, asked for or not, for a socket whose state would let read() fail: here its peer has gone with data
// unread.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLERR
// profile:  posix
// strength: shall
// since:    2024

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair(), twins = socket_pair();
    for (const SocketPair& each : {sockets, twins}) {
        must(write(each.a, "never read", 10));
        close(each.b);
    }
    char byte;
    if (read(twins.a, &byte, 1) != -1) unsupported("closing a socket with unread data leaves no error at its peer");

    pollfd entry = {sockets.a, 0, 0};
    observe("poll", poll(&entry, 1, 0));
    observe("POLLERR", (entry.revents & POLLERR) != 0);
    observe("read fails", read(sockets.a, &byte, 1) == -1);
}
