// A non-blocking send() to a datagram socket whose queue is full fails; all datagrams that were taken before arrive.
//
// ref:     POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile: posix

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(sender);
    set_nonblocking(receiver);
    int sent = 0, received = 0;
    while (sent < 10'000 && send(sender, "x", 1, 0) == 1) ++sent;
    observe_would_block("send to a full queue", send(sender, "x", 1, 0));

    char bytes[4];
    while (recv(receiver, bytes, sizeof bytes, 0) == 1) ++received;
    observe("some were taken", sent > 0);
    observe("as many arrive", received == sent);
    observe("send to an empty queue", send(sender, "x", 1, 0));
}
