// With out-of-band data there, poll() reports nothing of them to a caller that asks for output or for normal data.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; POSIX.1-2024 XSH sockatmark() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/sockets.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const ssize_t sent = send(connection.client, "!", 1, MSG_OOB);
    if (sent == -1 && errno == EOPNOTSUPP) unsupported("no out-of-band data here");
    observe("send out-of-band data", sent);
    must(send(connection.client, "x", 1, 0));
    wait_for_data(connection.server);
    pollfd entry = {connection.server, POLLIN, 0};
    observe("poll for input", poll(&entry, 1, 0));
    observe("POLLIN", (entry.revents & POLLIN) != 0);
    observe("another bit", (entry.revents & ~POLLIN) != 0);
    entry.events = POLLOUT;
    observe("poll for output", poll(&entry, 1, 0));
    observe("POLLOUT and not another bit", entry.revents == POLLOUT);
    entry.events = 0;
    observe("poll for nothing", poll(&entry, 1, 0));
    observe("not a bit is set", entry.revents == 0);
    observe("sockatmark", sockatmark(connection.server));
    char byte;
    observe("the normal data", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
