// listen() on a datagram socket of the Internet family fails, as the protocol has no connections.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EOPNOTSUPP
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    observe_not_supported("a datagram socket", listen(bound_inet_socket(SOCK_DGRAM), 1));
    const int stream = bound_inet_socket(SOCK_STREAM);
    observe("a stream socket", listen(stream, 1));
    observe("it listens", is_listening(stream));
}
