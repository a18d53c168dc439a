// send() on a datagram socket that has no peer fails for want of a destination.
//
// ref:     POSIX.1-2024 XSH send() ERRORS EDESTADDRREQ
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    observe("a fresh socket", send(must(socket(AF_UNIX, SOCK_DGRAM, 0)), "x", 1, 0));
    observe("a bound socket", send(bound_socket("s", SOCK_DGRAM), "x", 1, 0));
    observe("a connected socket", send(connected_socket("s", SOCK_DGRAM), "x", 1, 0));
}
