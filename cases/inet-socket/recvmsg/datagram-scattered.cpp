// recvmsg() fills several areas with one datagram in turn, and leaves alone what the datagram does not reach.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    must(send(sender, "abcdefg", 7, 0));
    char first[] = "...", none[] = ".", second[] = "..", third[] = "........";
    iovec pieces[] = {{first, 3}, {none, 0}, {second, 2}, {third, 8}};
    msghdr message = {};
    message.msg_iov = pieces;
    message.msg_iovlen = 4;
    observe("recvmsg", recvmsg(receiver, &message, 0));
    observe("first area", Bytes{first, 3});
    observe("empty area", Bytes{none, 1});
    observe("second area", Bytes{second, 2});
    observe("third area", Bytes{third, 8});
    observe("MSG_TRUNC", (message.msg_flags & MSG_TRUNC) != 0);
}
