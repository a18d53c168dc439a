// connect() on a datagram socket names the peer to which send() goes and which getpeername() tells. It can be named anew.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int sender = datagram_socket(), receivers[] = {datagram_socket(), datagram_socket()};
    char bytes[8] = "";
    for (const int receiver : receivers) {
        const InetName name = name_of(receiver);
        observe("connect", connect(sender, name.address(), name.size));
        InetName peer;
        must(getpeername(sender, peer.room(), &peer.size));
        observe("it is the peer", peer.is(name));
        observe("send", send(sender, "x", 1, 0));
        observe("it receives", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    }
    set_nonblocking(receivers[0]);
    observe_would_block("the former peer", recv(receivers[0], bytes, sizeof bytes, 0));
}
