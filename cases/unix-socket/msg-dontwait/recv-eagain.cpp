// MSG_DONTWAIT makes a single recv() or send() non-blocking; the socket stays as it was.
//
// ref:      man7 recv(2) MSG_DONTWAIT; man7 send(2) MSG_DONTWAIT
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char byte = 'x';
    observe_would_block("recv of nothing", recv(receiver, &byte, 1, MSG_DONTWAIT));
    must(fill_socket(sender));
    observe_would_block("send when full", send(sender, &byte, 1, MSG_DONTWAIT));

    observe("O_NONBLOCK of the receiver", (must(fcntl(receiver, F_GETFL)) & O_NONBLOCK) != 0);
    observe("O_NONBLOCK of the sender", (must(fcntl(sender, F_GETFL)) & O_NONBLOCK) != 0);
    observe_blocking("send without the flag", [&, fd = sender] { return send(fd, &byte, 1, 0); });
    observe_blocking("recv without the flag, other way", [&, fd = sender] { return recv(fd, &byte, 1, 0); });
}
