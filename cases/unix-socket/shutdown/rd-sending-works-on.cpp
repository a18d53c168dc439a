// shutdown() for reading leaves the other direction alone: what is sent afterwards arrives.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_RD
// profile:  posix
// strength: shall
// assertion: unix-socket.shutdown.rd-further-reads-eof

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    observe("shutdown for reading", shutdown(mine, SHUT_RD));
    observe("send", send(mine, "out", 3, MSG_NOSIGNAL));
    char bytes[16] = "";
    observe("the peer receives", Bytes{bytes, recv(other, bytes, sizeof bytes, 0)});
}
