// A select() that waits returns when another thread of the process empties the other end of a full connection.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    fill_connection(connection.client);
    Waker peer([&] { receive_to_end(connection.server); });
    fd_set set = only(connection.client);
    observe("select", select(connection.client + 1, nullptr, &set, nullptr, nullptr));
    note("it waited: %s", peer.has_begun() ? "yes" : "no");
    observe("in the set", FD_ISSET(connection.client, &set) != 0);
    set_nonblocking(connection.client);
    observe("send does not wait", send(connection.client, "x", 1, 0));
    must(shutdown(connection.client, SHUT_WR));
}
