// After shutdown() for reading Linux still delivers what is queued and then returns 0 at once; sending works on.
//
// ref:     POSIX.1-2024 XSH shutdown() DESCRIPTION; man7 shutdown(2) DESCRIPTION
// profile: linux

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    char bytes[16] = "";
    must(send(other, "ab", 2, 0));
    observe("shutdown for reading", shutdown(mine, SHUT_RD));
    observe("read what is queued", Bytes{bytes, read(mine, bytes, sizeof bytes)});
    observe("read on", read(mine, bytes, sizeof bytes));
    observe("send", send(mine, "out", 3, MSG_NOSIGNAL));
    observe("the peer reads", Bytes{bytes, read(other, bytes, sizeof bytes)});
}
