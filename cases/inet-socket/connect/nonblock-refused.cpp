// A connect() in progress that is refused ends a poll(), and SO_ERROR gives ECONNREFUSED, once.
//
// ref:      POSIX.1-2024 XSH 2.10.15; POSIX.1-2024 XSH 2.10.16 SO_ERROR; POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback network;
    const InetName name = name_without_listener(network);
    const int client = bound_inet_socket();
    set_nonblocking(client);
    const int result = connect(client, name.address(), name.size);
    if (result == -1 && errno == ECONNREFUSED) unsupported("a connection is refused at once here");
    observe("connect", result);
    pollfd entry = {client, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("an event is told", entry.revents != 0);
    for (const char* which : {"SO_ERROR", "SO_ERROR again"}) {
        int error = -7;
        socklen_t size = sizeof error;
        must(getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size));
        observe(which, Error{error});
    }
}
