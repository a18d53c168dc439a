// A record that is longer than the buffer is cut, which MSG_TRUNC tells; the next call gets the next record.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION; man7 unix(7) SOCK_SEQPACKET
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    must(send(sender, "hello", 5, MSG_EOR));
    must(send(sender, "wo", 2, MSG_EOR));

    char bytes[10] = "";
    iovec room = {bytes, 3};
    msghdr message = {};
    message.msg_iov = &room;
    message.msg_iovlen = 1;
    message.msg_flags = 0;
    observe("recvmsg with room for three", Bytes{bytes, recvmsg(receiver, &message, 0)});
    observe("MSG_TRUNC", (message.msg_flags & MSG_TRUNC) == MSG_TRUNC);
    room.iov_len = sizeof bytes;
    observe("recvmsg with room enough", Bytes{bytes, recvmsg(receiver, &message, 0)});
    observe("MSG_TRUNC", (message.msg_flags & MSG_TRUNC) == MSG_TRUNC);
}
