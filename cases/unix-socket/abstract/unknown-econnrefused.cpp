// Connecting to an abstract name that nobody has bound is refused: there is no file that could be missing.
//
// ref:      man7 unix(7) ERRORS ECONNREFUSED; man7 unix(7) ERRORS ENOENT
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("unknown");
    observe("a stream socket", connect(unix_socket(), name.address(), name.size));
    observe("a datagram socket", connect(unix_socket(SOCK_DGRAM), name.address(), name.size));
    const int bound = unix_socket();
    must(bind(bound, name.address(), name.size));
    observe("a socket that does not listen", connect(unix_socket(), name.address(), name.size));
    must(listen(bound, 1));
    observe("a listener", connect(unix_socket(), name.address(), name.size));
}
