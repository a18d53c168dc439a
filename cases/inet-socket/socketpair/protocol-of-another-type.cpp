// A pair of stream sockets cannot be made with the protocol for datagrams: the type is wrong, or the protocol has no pairs.
//
// ref:      POSIX.1-2024 XSH socketpair() ERRORS EPROTOTYPE EOPNOTSUPP; POSIX.1-2024 XSH 2.10.18
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

#include <netinet/in.h>

int main() {
    if (socket(AF_INET, SOCK_STREAM, 0) == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
    int ends[2];
    observe("a stream of UDP", refusal(socketpair(AF_INET, SOCK_STREAM, IPPROTO_UDP, ends)), {"-1 EPROTOTYPE", "-1 EOPNOTSUPP"});
    observe("a pair of the Unix domain", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("two stream sockets", is_socket_of(SOCK_STREAM, ends[0]) && is_socket_of(SOCK_STREAM, ends[1]));
}
