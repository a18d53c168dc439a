// O_NONBLOCK belongs to the open file description: set through one descriptor of a socket it holds for a duplicate, and not for
// the other end.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL; POSIX.1-2024 XSH 2.10.7
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int duplicate = must(dup(connection.server));
    observe("set it through a duplicate", Done{fcntl(duplicate, F_SETFL, O_NONBLOCK)});
    observe("the socket has it", (must(fcntl(connection.server, F_GETFL)) & O_NONBLOCK) != 0);
    char byte = 0;
    observe_would_block("recv", recv(connection.server, &byte, 1, 0));
    observe("the other end has it", (must(fcntl(connection.client, F_GETFL)) & O_NONBLOCK) != 0);
    observe("clear it", Done{fcntl(connection.server, F_SETFL, 0)});
    observe("the duplicate has it", (must(fcntl(duplicate, F_GETFL)) & O_NONBLOCK) != 0);
}
