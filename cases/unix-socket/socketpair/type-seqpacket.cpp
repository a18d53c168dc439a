// Sockets for sequenced packets come in connected pairs; a system may lack them.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH 2.10.1
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    int ends[2] = {-1, -1};
    const int made = socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends);
    if (made == -1 && (errno == EPROTOTYPE || errno == EPROTONOSUPPORT || errno == EOPNOTSUPP))
        unsupported("no sockets of this type here");
    observe("socketpair", made);
    int type = -1;
    socklen_t length = sizeof type;
    must(getsockopt(ends[0], SOL_SOCKET, SO_TYPE, &type, &length));
    observe("it is of SOCK_SEQPACKET", type == SOCK_SEQPACKET);
    char bytes[16] = "";
    observe("send there", send(ends[0], "there", 5, MSG_EOR));
    observe("received", Bytes{bytes, recv(ends[1], bytes, sizeof bytes, 0)});
    observe("send back", send(ends[1], "back", 4, MSG_EOR));
    observe("received", Bytes{bytes, recv(ends[0], bytes, sizeof bytes, 0)});
}
