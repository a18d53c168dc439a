// A stream socket cannot be made with the protocol for datagrams, but with that for streams.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EPROTONOSUPPORT EPROTOTYPE; POSIX.1-2024 XSH 2.10.19
// profile:  posix
// strength: shall fail
// claims:   S1-085

#include "support/case.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    observe("a stream of UDP", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP), {EPROTONOSUPPORT, EPROTOTYPE});
    observe("a stream of TCP listens", listen(socket(AF_INET, SOCK_STREAM, IPPROTO_TCP), 1));
}
