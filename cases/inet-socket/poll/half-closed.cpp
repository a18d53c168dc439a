// Behind shutdown() for writing at the other end, poll() says that a connection can be read, where recv() finds the end, and
// that it can be written still.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLOUT POLLHUP; POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/sockets.hpp"

int main() {
    const Connection connection = Loopback().connection();
    pollfd entry = {connection.server, POLLIN | POLLOUT, 0};
    observe("poll of an idle connection", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(shutdown(connection.client, SHUT_WR));
    wait_for_data(connection.server);
    observe("poll of a half-closed one", poll(&entry, 1, 0));
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    observe("POLLOUT", (entry.revents & POLLOUT) != 0);
    observe("POLLHUP beside it", (entry.revents & POLLHUP) != 0);
    char byte = 0;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("send", send(connection.server, "x", 1, MSG_NOSIGNAL));
    observe("it arrives", Bytes{&byte, recv(connection.client, &byte, 1, 0)});
}
