// socketpair() refuses a protocol that the family lacks, a family that does not exist, and one that has no pairs.
//
// ref:      POSIX.1-2024 XSH socketpair() ERRORS EAFNOSUPPORT EOPNOTSUPP EPROTONOSUPPORT
// profile:  posix
// strength: shall fail
// claims:   S3-004 S3-006
// assertion: unix-socket.socketpair.unsupported-domain unix-socket.socketpair.eprotonosupport

#include "support/socket_results.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("protocol 77", socketpair(AF_UNIX, SOCK_STREAM, 77, ends));
    // Whether the Internet family has pairs is up to the system.
    const int internet = socketpair(AF_INET, SOCK_STREAM, 0, ends);
    note("AF_INET gave %d %s", internet, internet == -1 ? errno_text(errno).chars : "");
    observe("AF_INET has pairs or does not support them", internet == 0 ? is_socket_of(SOCK_STREAM, ends[0]) : errno == EOPNOTSUPP);
    observe("family 999", socketpair(999, SOCK_STREAM, 0, ends));
    observe("protocol 0 in the Unix domain", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("two stream sockets", is_socket_of(SOCK_STREAM, ends[0]) && is_socket_of(SOCK_STREAM, ends[1]));
}
