// On Linux a peer that closes with data unread resets the connection: its own data is received first, then recv() fails
// once with ECONNRESET, and then returns 0.
//
// ref:     POSIX.1-2024 XSH recv() ERRORS ECONNRESET; man7 unix(7)
// profile: linux

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    must(write(mine, "unread", 6));
    must(write(other, "mine", 4));
    observe("the peer closes", close(other));

    char bytes[16] = "";
    observe("first recv", Bytes{bytes, recv(mine, bytes, sizeof bytes, 0)});
    observe("second recv", recv(mine, bytes, sizeof bytes, 0));
    observe("third recv", recv(mine, bytes, sizeof bytes, 0));
}
