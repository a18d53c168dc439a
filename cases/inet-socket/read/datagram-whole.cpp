// read() takes one datagram: what does not fit is lost, and the next read() gets the next datagram.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char bytes[8] = "";
    must(send(sender, "hello", 5, 0));
    observe("read with room for two", Bytes{bytes, read(receiver, bytes, 2)});
    must(send(sender, "x", 1, 0));
    observe("the next read", Bytes{bytes, read(receiver, bytes, sizeof bytes)});
    set_nonblocking(receiver);
    observe_would_block("read with nothing there", read(receiver, bytes, sizeof bytes));
}
