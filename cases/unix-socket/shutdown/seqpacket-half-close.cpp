// After shutdown() of a sequenced-packet socket for writing its peer receives what was sent and then the end; the other direction
// works on.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair(SOCK_SEQPACKET);
    char bytes[16] = "";
    must(send(mine, "one", 3, 0));
    must(send(mine, "two", 3, 0));
    observe("shutdown for writing", shutdown(mine, SHUT_WR));
    for (const char* which : {"the peer receives", "the peer receives on"})
        observe(which, Bytes{bytes, recv(other, bytes, sizeof bytes, 0)});
    observe("the peer finds the end", recv(other, bytes, sizeof bytes, 0));
    observe("it sends back", send(other, "back", 4, 0));
    observe("which is received", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    observe("a send after shutdown", send(mine, "x", 1, MSG_NOSIGNAL));
}
