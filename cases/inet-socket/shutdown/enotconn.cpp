// A stream socket that is not connected cannot be shut down, be it fresh or bound.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback network;
    for (const int how : {SHUT_RD, SHUT_WR, SHUT_RDWR}) {
        observe("a fresh socket", shutdown(inet_socket(), how));
        observe("a bound socket", shutdown(bound_inet_socket(), how));
    }
}
