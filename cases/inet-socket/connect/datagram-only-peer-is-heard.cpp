// A datagram socket that has a peer receives from that one only; what somebody else sends to it never arrives.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int receiver = datagram_socket(), peer = datagram_socket(), stranger = datagram_socket();
    const InetName name = name_of(receiver), of_peer = name_of(peer);
    char bytes[16] = "";
    must(sendto(stranger, "before", 6, 0, name.address(), name.size));
    observe("recv before", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("connect to the peer", connect(receiver, of_peer.address(), of_peer.size));
    // A system may tell the stranger that nobody hears it.
    note("the stranger sends %zd", sendto(stranger, "stranger", 8, 0, name.address(), name.size));
    must(sendto(peer, "peer", 4, 0, name.address(), name.size));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    must(sendto(peer, "again", 5, 0, name.address(), name.size));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("recv with nothing of the peer there", recv(receiver, bytes, sizeof bytes, 0));
}
