// A protocol that the address family lacks is refused.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EPROTONOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    observe("protocol 99 of the Unix domain", socket(AF_UNIX, SOCK_STREAM, 99));
    observe("protocol 0", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
}
