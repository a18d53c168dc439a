// poll() tells a listening socket of the Internet as readable as long as there is a connection to accept, be it one or two.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; POSIX.1-2024 XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/sockets.hpp"

static int asking(const Loopback& server) {
    const int fd = must(socket(AF_INET, SOCK_STREAM, 0));
    set_nonblocking(fd);
    if (connect(fd, server.address(), server.size()) == -1) must(errno == EINPROGRESS);
    return fd;
}

int main() {
    const Loopback server;
    pollfd entry = {server.listener(), POLLIN, POLLOUT};
    observe("poll before", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    asking(server);
    observe("poll once somebody connects", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
    must(accept(entry.fd, nullptr, nullptr));
    observe("poll after accept", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    asking(server);
    asking(server);
    for (int i = 0; i < 2; ++i) {
        observe("poll with somebody to accept", poll(&entry, 1, -1));
        must(accept(entry.fd, nullptr, nullptr));
    }
    observe("poll after accept of both", poll(&entry, 1, 0));
}
