// socket() refuses an address family that the system does not have.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EAFNOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    observe("family INT_MAX", socket(INT_MAX, SOCK_STREAM, 0));
    observe("family -1", socket(-1, SOCK_STREAM, 0));
    observe("the Unix domain", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
}
