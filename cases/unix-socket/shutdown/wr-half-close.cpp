// After shutdown() for writing the peer reads what was sent and then the end; the other direction works on.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: unix-socket.sigpipe.own-shut-wr

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    char bytes[16] = "";
    must(send(mine, "ab", 2, 0));
    observe("shutdown for writing", shutdown(mine, SHUT_WR));
    observe("the peer reads", Bytes{bytes, recv(other, bytes, sizeof bytes, 0)});
    observe("the peer reads on", recv(other, bytes, sizeof bytes, 0));
    observe("it sends back", send(other, "back", 4, 0));
    observe("which is received", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    observe("a send after shutdown", send(mine, "x", 1, MSG_NOSIGNAL));
}
