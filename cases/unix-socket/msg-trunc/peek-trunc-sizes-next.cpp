// On Linux MSG_PEEK with MSG_TRUNC tells how long the next datagram is, and leaves it.
//
// ref:      man7 recv(2) MSG_TRUNC; man7 recv(2) MSG_PEEK
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "hello", 5, 0));
    must(send(sender, "ab", 2, 0));
    char bytes[8] = "";
    for (int i = 0; i < 2; ++i) {
        observe("length", recv(receiver, bytes, 1, MSG_PEEK | MSG_TRUNC));
        observe("the datagram", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    }
}
