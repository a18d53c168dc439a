// A stream socket cannot be made with the protocol for datagrams, but with that for streams. The family has both protocols, so it
// is the type that is wrong.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EPROTOTYPE; POSIX.1-2024 XSH 2.10.18
// profile:  posix
// strength: shall fail
// claims:   S1-085

#include "support/socket_results.hpp"

#include <netinet/in.h>

int main() {
    observe("a stream of UDP", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
    observe("TCP makes a stream socket", is_socket_of(SOCK_STREAM, socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)));
}
