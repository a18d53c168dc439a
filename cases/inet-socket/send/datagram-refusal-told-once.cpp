// That a datagram was refused is told to the connected socket that sent it by the next send(), which fails; the one after that
// sends. (The port here belongs to a socket that hears its own peer only.)
//
// ref:      POSIX.1-2024 XSH 2.10.10; POSIX.1-2024 XSH 2.10.15 ECONNREFUSED
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket(), deaf = datagram_pair().a, receiver = datagram_socket();
    set_peer(sender, deaf);
    observe("send", send(sender, "x", 1, 0));
    pollfd entry = {sender, POLLIN, 0};
    if (poll(&entry, 1, 500) == 0) unsupported("nobody tells here that a datagram is refused");
    observe("send again", send(sender, "y", 1, 0));
    set_peer(sender, receiver);
    observe("send to another peer", send(sender, "z", 1, 0));
    char byte = 0;
    observe("it receives", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
