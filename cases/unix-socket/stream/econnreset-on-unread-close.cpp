// On Linux a peer that closes with data unread resets the connection: after its own data recv() fails with ECONNRESET.
//
// ref:      man7 unix(7) ERRORS ECONNRESET
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    must(write(mine, "unread", 6));
    must(write(other, "mine", 4));
    observe("the peer closes", close(other));

    char bytes[16] = "";
    observe("first recv", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    observe("second recv", recv(mine, bytes, sizeof bytes, 0));
}
