// socketpair() refuses a protocol that the family lacks, a family that has no pairs and one that does not exist.
//
// ref:     POSIX.1-2024 XSH socketpair() ERRORS EAFNOSUPPORT EOPNOTSUPP EPROTONOSUPPORT
// profile: posix
// claims:  S3-004 S3-006
// assertion: unix-socket.socketpair.unsupported-domain unix-socket.socketpair.eprotonosupport

#include "support/socket_results.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("protocol 77", socketpair(AF_UNIX, SOCK_STREAM, 77, ends));
    observe_not_supported("AF_INET", socketpair(AF_INET, SOCK_STREAM, 0, ends));
    observe("family 999", socketpair(999, SOCK_STREAM, 0, ends));
    observe("protocol 0 in the Unix domain", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("two stream sockets", is_socket_of(SOCK_STREAM, ends[0]) && is_socket_of(SOCK_STREAM, ends[1]));
}
