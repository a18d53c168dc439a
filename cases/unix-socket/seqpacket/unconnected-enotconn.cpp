// A socket for sequenced packets neither sends nor receives without a connection.
//
// ref:      POSIX.1-2024 XSH send() ERRORS ENOTCONN; POSIX.1-2024 XSH recv() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fresh = unix_socket(SOCK_SEQPACKET), bound = bound_socket("s", SOCK_SEQPACKET);
    char byte = 0;
    observe("send on a fresh socket", send(fresh, "x", 1, MSG_NOSIGNAL));
    observe("recv on a fresh socket", recv(fresh, &byte, 1, 0));
    observe("send on a bound socket", send(bound, "x", 1, MSG_NOSIGNAL));
    observe("recv on a bound socket", recv(bound, &byte, 1, 0));
    const auto [mine, other] = socket_pair(SOCK_SEQPACKET);
    observe("send with a connection", send(mine, "y", 1, MSG_NOSIGNAL));
    observe("recv with a connection", Bytes{&byte, recv(other, &byte, 1, 0)});
}
