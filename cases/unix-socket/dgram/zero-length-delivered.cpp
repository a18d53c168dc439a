// An empty datagram is a datagram: it is received as one of zero bytes.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    char bytes[16] = "";
    observe_would_block("recv before", recv(receiver, bytes, sizeof bytes, 0));
    observe("send nothing", send(sender, "", 0, 0));
    ssize_t size = -1;
    eventually([&, fd = receiver] { return (size = recv(fd, bytes, sizeof bytes, 0)) != -1; });
    observe("recv it", size);
    observe_would_block("recv afterwards", recv(receiver, bytes, sizeof bytes, 0));
}
