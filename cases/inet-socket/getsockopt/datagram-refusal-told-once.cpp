// That a datagram was refused becomes an error of the connected socket that sent it, which SO_ERROR tells once. (The port here
// belongs to a socket that hears its own peer only.)
//
// ref:      POSIX.1-2024 XSH 2.10.10; POSIX.1-2024 XSH 2.10.15 ECONNREFUSED; POSIX.1-2024 XSH 2.10.16 SO_ERROR
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket(), deaf = datagram_pair().a;
    set_peer(sender, deaf);
    must(send(sender, "x", 1, 0));
    pollfd entry = {sender, POLLIN, 0};
    if (poll(&entry, 1, 500) == 0) unsupported("nobody tells here that a datagram is refused");
    for (int i = 0; i < 2; ++i) {
        int error = -7;
        socklen_t size = sizeof error;
        observe("getsockopt", getsockopt(sender, SOL_SOCKET, SO_ERROR, &error, &size));
        observe("SO_ERROR", Error{error});
    }
}
