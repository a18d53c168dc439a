// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    observe("packets", socket(AF_UNIX, SOCK_SEQPACKET, 0) >= 0);  // COMPLAINT
    observe("datagrams", socket(AF_UNIX, SOCK_DGRAM, 0) >= 0);    // COMPLAINT
}
