// A poll() that waits returns with POLLIN or POLLHUP when another thread of the process closes the other end of a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Waker peer([&] { must(close(connection.client)); });
    pollfd entry = {connection.server, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", peer.has_begun());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte = 0;
    observe("recv", recv(connection.server, &byte, 1, 0));
}
