// A read() of no bytes returns 0 and does nothing else: the datagram stays.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "one", 3, 0));
    wait_for_data(receiver);
    set_nonblocking(receiver);
    char bytes[8] = "";
    observe("read no bytes", read(receiver, bytes, 0));
    observe("read", Bytes{bytes, read(receiver, bytes, sizeof bytes)});
}
