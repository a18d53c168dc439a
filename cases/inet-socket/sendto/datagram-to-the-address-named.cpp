// sendto() on a datagram socket without a peer sends to the address that it names: one socket reaches several others.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int sender = datagram_socket(), receivers[] = {datagram_socket(), datagram_socket(), datagram_socket()};
    char bytes[8] = "";
    for (int i = 0; i < 3; ++i) {
        const InetName to = name_of(receivers[i]);
        observe("sendto", sendto(sender, &"abc"[i], 1, 0, to.address(), to.size));
        observe("the receiver", Bytes{bytes, recv(receivers[i], bytes, sizeof bytes, 0)});
    }
    for (const int receiver : receivers) {
        set_nonblocking(receiver);
        observe_would_block("anything else", recv(receiver, bytes, sizeof bytes, 0));
    }
}
