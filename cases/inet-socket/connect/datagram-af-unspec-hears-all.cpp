// A datagram socket whose peer was reset by connect() with the family AF_UNSPEC receives from everybody again. (Errors for such a
// family are on the page, too, so the result of the call itself is open.)
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EAFNOSUPPORT EINVAL
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int receiver = datagram_socket(), peer = datagram_socket();
    const InetName name = name_of(receiver), of_peer = name_of(peer);
    observe("connect", connect(receiver, of_peer.address(), of_peer.size));
    InetName of_other;
    observe("there is a peer", getpeername(receiver, of_other.room(), &of_other.size));
    sockaddr_in none = {};
    none.sin_family = AF_UNSPEC;
    const int reset = connect(receiver, reinterpret_cast<sockaddr*>(&none), sizeof none);
    observe("reset", reset, {"0", "-1 EAFNOSUPPORT", "-1 EINVAL"});
    for (const int sender : {datagram_socket(), peer, datagram_socket()}) {
        must(sendto(sender, "hello", 5, 0, name.address(), name.size));
        char bytes[8] = "";
        InetName from;
        observe("recvfrom", Bytes{bytes, recvfrom(receiver, bytes, sizeof bytes, 0, from.room(), &from.size)});
        observe("from its sender", from.is(name_of(sender)));
    }
}
