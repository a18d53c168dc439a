// close() with SO_LINGER set for a time that is long enough succeeds, and everything that was sent arrives, with the end behind
// it.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH 2.10.16 SO_LINGER
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const linger limit = {1, 60};
    const int set = setsockopt(connection.client, SOL_SOCKET, SO_LINGER, &limit, sizeof limit);
    if (set == -1 && errno == EISCONN) unsupported("SO_LINGER cannot be set while the socket is connected");
    must(set);
    const size_t sent = fill_connection(connection.client);
    size_t received = 0;
    Waker receiver([&] { received = receive_to_end(connection.server); });
    observe("close", close(connection.client));
    note("it waited: %s", receiver.has_begun() ? "yes" : "no");
    receiver.join();
    observe("all arrives", received == sent);
}
