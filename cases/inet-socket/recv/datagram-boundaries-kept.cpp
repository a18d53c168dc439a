// Each datagram is received by one recv(), alone and whole, however much room there is.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    must(send(sender, "a", 1, 0));
    must(send(sender, "bcd", 3, 0));
    char one[16] = "", other[16] = "";
    const ssize_t first = recv(receiver, one, sizeof one, 0), second = recv(receiver, other, sizeof other, 0);
    observe("a datagram", Bytes{one, first}, {"\"a\"", "\"bcd\""});
    observe("another datagram", Bytes{other, second}, {"\"a\"", "\"bcd\""});
    observe("they are two", first != second);
    set_nonblocking(receiver);
    observe_would_block("a third one", recv(receiver, one, sizeof one, 0));
}
