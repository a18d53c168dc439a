// On Linux recv() with MSG_TRUNC returns how long the datagram was, though it stores no more than there is room for.
//
// ref:      man7 recv(2) MSG_TRUNC
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "hello", 5, 0));
    must(send(sender, "world", 5, 0));
    char bytes[8] = "";
    observe("with MSG_TRUNC", recv(receiver, bytes, 2, MSG_TRUNC));
    observe("the buffer", Bytes{bytes, 2});
    observe("without", Bytes{bytes, recv(receiver, bytes, 2, 0)});
}
