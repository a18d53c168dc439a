// POLLHUP and POLLOUT are never reported together, for a stream socket whose peer has closed as little as for a pipe.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    close(sockets.b);
    wait_for_data(sockets.a);
    pollfd entry = {sockets.a, POLLIN | POLLOUT, 0};
    observe("poll", poll(&entry, 1, 0));
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    observe("both POLLHUP and POLLOUT", (entry.revents & POLLHUP) && (entry.revents & POLLOUT));
}
