// A datagram that has arrived stays until it is received, though its sender has closed.
//
// ref:      POSIX.1-2024 XSH 2.10.11; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    observe("send", send(sender, "hello", 5, 0));
    wait_for_data(receiver);
    observe("close", close(sender));
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
