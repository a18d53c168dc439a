// Of a datagram that is longer than the buffer the rest is thrown away.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S3-029

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char bytes[16] = "";
    must(send(sender, "hello", 5, 0));
    observe("recv with room for two", Bytes{bytes, recv(receiver, bytes, 2, 0)});
    must(send(sender, "x", 1, 0));
    observe("the next recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
