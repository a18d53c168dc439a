// sockatmark() returns 0 on a connection without an out-of-band mark, with data and without.
//
// ref:      POSIX.1-2024 XSH sockatmark() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    observe("without data", sockatmark(connection.server));
    must(send(connection.client, "x", 1, 0));
    wait_for_data(connection.server);
    observe("with data", sockatmark(connection.server));
    char byte = 0;
    observe("which stay", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
