// A read() of no bytes returns 0 at once, though the stream has no data.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[8] = "";
    observe("read no bytes", read(receiver, bytes, 0));
    must(send(sender, "abc", 3, 0));
    wait_for_data(receiver);
    observe("read no bytes with data", read(receiver, bytes, 0));
    observe("read", Bytes{bytes, read(receiver, bytes, sizeof bytes)});
}
