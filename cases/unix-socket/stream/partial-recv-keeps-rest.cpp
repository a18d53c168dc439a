// Receiving fewer bytes than a stream holds leaves the others for the next call.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    observe("send", send(sender, "hello", 5, 0));
    char bytes[16] = "";
    observe("recv of two", Bytes{bytes, recv(receiver, bytes, 2, 0)});
    observe("recv of more than is left", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
