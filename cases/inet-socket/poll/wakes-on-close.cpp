// A poll() that waits returns with POLLIN or POLLHUP when another process closes the other end of a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    WakingChild peer([&] { must(close(connection.client)); });
    must(close(connection.client));
    pollfd entry = {connection.server, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", peer.has_begun());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte = 0;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("the other process", peer.wait());
}
