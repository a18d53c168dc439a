// On Linux a datagram that was taken is not lost: as many arrive as could be sent before the queue was full (EAGAIN).
//
// ref:      man7 unix(7) DESCRIPTION; man7 send(2) ERRORS EAGAIN
// profile:  linux
// strength: documented

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(sender);
    set_nonblocking(receiver);
    int sent = 0, received = 0;
    while (sent < 10'000 && send(sender, "x", 1, 0) == 1) ++sent;
    if (sent == 10'000) unsupported("more datagrams are queued here than this case sends");
    observe_would_block("send to the full queue", send(sender, "x", 1, 0));
    char byte;
    while (recv(receiver, &byte, 1, 0) == 1) ++received;
    observe("as many arrive", sent > 0 && received == sent);
}
