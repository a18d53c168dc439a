// Once the peer of a sequenced-packet connection has closed, its records are received first, then recv() returns 0.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    must(send(sender, "a", 1, MSG_EOR));
    must(send(sender, "bc", 2, MSG_EOR));
    observe("the peer closes", close(sender));
    char bytes[10] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("recv at the end", recv(receiver, bytes, sizeof bytes, 0));
}
