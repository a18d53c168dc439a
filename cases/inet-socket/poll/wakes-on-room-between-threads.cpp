// A poll() that waits returns with POLLOUT when another thread of the process empties the other end of a full connection.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    fill_connection(connection.client);
    Waker peer([&] { receive_to_end(connection.server); });
    pollfd entry = {connection.client, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    note("it waited: %s", peer.has_begun() ? "yes" : "no");
    observe("events", PollEvents{entry.revents});
    set_nonblocking(connection.client);
    observe("send does not wait", send(connection.client, "x", 1, 0));
    must(shutdown(connection.client, SHUT_WR));
}
