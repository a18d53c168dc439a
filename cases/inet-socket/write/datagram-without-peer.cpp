// write() on a datagram socket that has no peer fails. Its own page says ECONNRESET, and send(), which it equals on a socket, has
// other errors for that.
//
// ref:      POSIX.1-2024 XSH write() ERRORS ECONNRESET; POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EDESTADDRREQ ENOTCONN; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    const int receiver = datagram_socket(), sender = datagram_socket();
    observe("without a peer", write(sender, "x", 1), {ECONNRESET, EDESTADDRREQ, ENOTCONN});
    set_peer(sender, receiver);
    observe("with one", write(sender, "y", 1));
    char byte = 0;
    observe("the peer receives", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
