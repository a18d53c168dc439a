// A poll() that waits returns with POLLIN when another thread of the process sends at the other end of a connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Waker peer([&] { must(send(connection.client, "x", 1, 0)); });
    pollfd entry = {connection.server, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", peer.has_begun());
    observe("events", PollEvents{entry.revents});
    char byte = 0;
    observe("recv", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
