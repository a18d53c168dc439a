// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    int ends[2];
    const int made = socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends);
    if (made == -1) unsupported("no such sockets here");
    observe("socketpair", made);
}
