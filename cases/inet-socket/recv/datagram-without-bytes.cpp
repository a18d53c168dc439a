// A datagram without any bytes arrives: recv() returns 0 for it. That is no end of the data, for later datagrams are received.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char bytes[8] = "";
    must(send(sender, "", 0, 0));
    wait_for_data(receiver);
    set_nonblocking(receiver);
    observe("recv of the empty one", recv(receiver, bytes, sizeof bytes, 0));
    observe_would_block("recv again", recv(receiver, bytes, sizeof bytes, 0));
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    observe("recv of another one", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
