// poll() tells a stream connection of the Internet as writable while it is idle, as readable too while there are data, and that
// its peer has closed.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLOUT POLLHUP
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/sockets.hpp"

int main() {
    const Connection connection = Loopback().connection();
    pollfd entry = {connection.server, POLLIN | POLLOUT, 0};
    observe("poll while idle", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(send(connection.client, "x", 1, 0));
    wait_for_data(connection.server);
    observe("poll with data there", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    char byte = 0;
    must(recv(connection.server, &byte, 1, 0));
    observe("poll once they are received", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(close(connection.client));
    entry.events = POLLIN;
    observe("poll once the peer has closed", poll(&entry, 1, -1));
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    observe("recv", recv(connection.server, &byte, 1, 0));
}
