// sendmsg() on a datagram socket without a peer sends to the address that the message names: one socket reaches several others.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const int sender = datagram_socket(), receivers[] = {datagram_socket(), datagram_socket()};
    char texts[][4] = {"one", "two"}, bytes[8] = "";
    for (int i = 0; i < 2; ++i) {
        InetName to = name_of(receivers[i]);
        OnePiece message(texts[i], 3);
        message.header.msg_name = to.room();
        message.header.msg_namelen = to.size;
        observe("sendmsg", sendmsg(sender, &message.header, 0));
        observe("the receiver", Bytes{bytes, recv(receivers[i], bytes, sizeof bytes, 0)});
    }
    for (const int receiver : receivers) {
        set_nonblocking(receiver);
        observe_would_block("anything else", recv(receiver, bytes, sizeof bytes, 0));
    }
}
