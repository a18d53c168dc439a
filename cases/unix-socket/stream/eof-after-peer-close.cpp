// Once the peer has closed, what it had sent is received first; after that recv() returns 0, again and again.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S1-091 S1-101 S2-017 S4-163

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "last", 4, 0));
    observe("the peer closes", close(sender));

    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("recv after the last byte", recv(receiver, bytes, sizeof bytes, 0));
    observe("recv once more", recv(receiver, bytes, sizeof bytes, 0));
}
