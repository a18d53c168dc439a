// A protocol that the address family lacks is refused.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EPROTONOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    observe("protocol 99 of the Unix domain", socket(AF_UNIX, SOCK_STREAM, 99));
    observe("a stream socket with protocol 0", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
}
