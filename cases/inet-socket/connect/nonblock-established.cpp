// A connect() that may not wait succeeds or is in progress; once the connection is there poll() says that the socket is
// writable, and no error is left.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT; POSIX.1-2024 XSH connect() ERRORS EINPROGRESS
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    const int client = inet_socket();
    set_nonblocking(client);
    observe("connect", connect(client, listening.address(), listening.size()), {"-1 EINPROGRESS", "0"});
    const int server = must(accept(listening.listener(), nullptr, nullptr));
    pollfd entry = {client, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
    int error = -7;
    socklen_t size = sizeof error;
    observe("getsockopt", getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &size));
    observe("SO_ERROR", Error{error});
    observe("send", send(client, "x", 1, 0));
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
}
