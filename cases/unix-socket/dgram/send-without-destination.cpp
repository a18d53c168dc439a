// send() on a datagram socket that has no peer fails: there is no destination, and no connection.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EDESTADDRREQ ENOTCONN; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    observe("a fresh socket", send(unix_socket(SOCK_DGRAM), "x", 1, 0), {EDESTADDRREQ, ENOTCONN});
    observe("a bound socket", send(bound_socket("s", SOCK_DGRAM), "x", 1, 0), {EDESTADDRREQ, ENOTCONN});
    observe("a connected socket", send(connected_socket("s", SOCK_DGRAM), "x", 1, 0));
}
