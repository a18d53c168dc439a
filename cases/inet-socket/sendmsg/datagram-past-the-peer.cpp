// sendmsg() on a datagram socket that has a peer goes to the address that the message names, or fails with EISCONN; the peer gets
// nothing of it.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH sendmsg() ERRORS EISCONN
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket(), peer = datagram_socket(), other = datagram_socket();
    set_peer(sender, peer);
    InetName name = name_of(other);
    char text[] = "other", bytes[8] = "other";
    OnePiece message(text, 5);
    message.header.msg_name = name.room();
    message.header.msg_namelen = name.size;
    const ssize_t sent = sendmsg(sender, &message.header, 0);
    observe("sendmsg", sent, {"5", "-1 EISCONN"});
    if (sent == 5) must(recv(other, bytes, sizeof bytes, 0));
    observe("where it was sent, if it was", Bytes{bytes, 5});
    char after[] = "peer";
    OnePiece nameless(after, 4);
    observe("sendmsg without an address", sendmsg(sender, &nameless.header, 0));
    observe("the peer", Bytes{bytes, recv(peer, bytes, sizeof bytes, 0)});
}
