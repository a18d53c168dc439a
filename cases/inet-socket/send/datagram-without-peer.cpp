// send() on a datagram socket that has no peer fails: there is no destination, and no connection.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EDESTADDRREQ ENOTCONN; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    const int receiver = datagram_socket(), sender = datagram_socket();
    observe("a fresh socket", send(inet_socket(SOCK_DGRAM), "x", 1, 0), {EDESTADDRREQ, ENOTCONN});
    observe("a bound socket", send(sender, "x", 1, 0), {EDESTADDRREQ, ENOTCONN});
    set_peer(sender, receiver);
    observe("once it has a peer", send(sender, "y", 1, 0));
    char byte = 0;
    observe("the peer receives", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
