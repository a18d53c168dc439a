// That a datagram was refused is told to the connected socket that sent it by the next recv(), once. (The port here belongs to a
// socket that hears its own peer only.)
//
// ref:      POSIX.1-2024 XSH 2.10.10; POSIX.1-2024 XSH 2.10.15 ECONNREFUSED
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int sender = datagram_socket(), deaf = datagram_pair().a;
    set_peer(sender, deaf);
    must(send(sender, "x", 1, 0));
    pollfd entry = {sender, POLLIN, 0};
    if (poll(&entry, 1, 500) == 0) unsupported("nobody tells here that a datagram is refused");
    char byte;
    observe("recv", recv(sender, &byte, 1, 0));
    set_nonblocking(sender);
    observe_would_block("recv again", recv(sender, &byte, 1, 0));
}
