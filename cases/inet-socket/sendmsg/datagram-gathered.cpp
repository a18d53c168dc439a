// sendmsg() sends what is in several areas, of which some may be empty, as one datagram.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char first[] = "ab", none[] = "", last[] = "cde", bytes[16] = "";
    iovec pieces[] = {{first, 2}, {none, 0}, {last, 3}};
    msghdr message = {};
    message.msg_iov = pieces;
    message.msg_iovlen = 3;
    observe("sendmsg", sendmsg(sender, &message, 0));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("recv again", recv(receiver, bytes, sizeof bytes, 0));
}
