// Where the peer of a stream socket has shut down sending, poll() reports nothing that was not asked for, but for a hang-up.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    must(send(sockets.a, "x", 1, 0));
    must(shutdown(sockets.a, SHUT_WR));
    wait_for_data(sockets.b);
    pollfd entry = {sockets.b, 0, POLLIN | POLLOUT};
    poll(&entry, 1, 0);
    observe("asked for nothing, no bit but POLLHUP", (entry.revents & ~POLLHUP) == 0);

    entry.events = POLLIN;
    observe("poll for input", poll(&entry, 1, 0));
    observe("POLLIN", (entry.revents & POLLIN) != 0);
    observe("no bit but POLLIN and POLLHUP", (entry.revents & ~(POLLIN | POLLHUP)) == 0);
    char bytes[8];
    observe("what was sent", Bytes{bytes, recv(sockets.b, bytes, sizeof bytes, 0)});
    observe("the end", recv(sockets.b, bytes, sizeof bytes, 0));
}
