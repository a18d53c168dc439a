// Each datagram is received by one call, alone and whole, however much room there is.
//
// ref:      POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// claims:   S2-003 S3-005

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    observe("send one byte", send(sender, "a", 1, 0));
    observe("send three", send(sender, "bcd", 3, 0));

    // The standard does not promise their order.
    char one[16] = "", other[16] = "";
    const ssize_t first = recv(receiver, one, sizeof one, 0), second = recv(receiver, other, sizeof other, 0);
    observe("a datagram", Bytes{one, first}, {"\"a\"", "\"bcd\""});
    observe("another datagram", Bytes{other, second}, {"\"a\"", "\"bcd\""});
    observe("they are two", first != second);
}
