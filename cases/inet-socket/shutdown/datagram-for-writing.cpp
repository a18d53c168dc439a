// After shutdown() for writing a datagram socket sends nothing more, but still receives from its peer.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_WR; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const auto [mine, other] = datagram_pair();
    char bytes[8] = "";
    must(send(mine, "sent", 4, 0));
    observe("shutdown for writing", shutdown(mine, SHUT_WR));
    observe("send", send(mine, "more", 4, MSG_NOSIGNAL));
    observe("the peer receives", Bytes{bytes, recv(other, bytes, sizeof bytes, 0)});
    observe("it sends back", send(other, "back", 4, 0));
    observe("which is received", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
}
