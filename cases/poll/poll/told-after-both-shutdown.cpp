// After shutdown() of both directions poll() tells of either end of a stream connection, as readable or as hung up.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP; POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    pollfd entries[] = {{sockets.a, POLLIN, POLLOUT}, {sockets.b, POLLIN, POLLOUT}};
    observe("poll before", poll(entries, 2, 0));
    observe("events", PollEvents{entries[0].revents});
    must(shutdown(sockets.a, SHUT_RDWR));
    for (pollfd& entry : entries) {
        observe("poll afterwards", poll(&entry, 1, -1));
        observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
        char byte;
        observe("read", read(entry.fd, &byte, 1));
    }
}
