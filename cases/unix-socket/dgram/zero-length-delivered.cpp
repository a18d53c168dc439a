// An empty datagram is a datagram: it is received as one of zero bytes.
//
// ref:     POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile: posix

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    char bytes[16] = "";
    observe_would_block("recv before", recv(receiver, bytes, sizeof bytes, 0));
    observe("send nothing", send(sender, "", 0, 0));
    observe("recv it", recv(receiver, bytes, sizeof bytes, 0));
    observe_would_block("recv afterwards", recv(receiver, bytes, sizeof bytes, 0));
}
