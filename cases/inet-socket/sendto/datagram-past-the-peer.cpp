// sendto() on a datagram socket that has a peer goes to the address it names, or fails with EISCONN; the peer gets nothing of it.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS EISCONN
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket(), peer = datagram_socket(), other = datagram_socket();
    set_peer(sender, peer);
    const InetName name = name_of(other);
    const ssize_t sent = sendto(sender, "other", 5, 0, name.address(), name.size);
    observe("sendto", sent, {"5", "-1 EISCONN"});
    char bytes[8] = "other";
    if (sent == 5) must(recv(other, bytes, sizeof bytes, 0));
    observe("where it was sent, if it was", Bytes{bytes, 5});
    observe("send", send(sender, "peer", 4, 0));
    observe("the peer", Bytes{bytes, recv(peer, bytes, sizeof bytes, 0)});
}
