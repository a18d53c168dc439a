// sendmsg() and recvmsg() refuse a message that consists of no buffers.
//
// ref:     POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE; POSIX.1-2024 XSH recvmsg() ERRORS EMSGSIZE
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    RightsMessage room(0);
    room.header.msg_iovlen = 0;
    observe("sendmsg", sendmsg(sender, &room.header, 0));

    const SocketPair other = socket_pair(SOCK_DGRAM);
    must(send(other.a, "x", 1, 0));
    observe("recvmsg", recvmsg(other.b, &room.header, 0));
    room.header.msg_iovlen = 1;
    observe_would_block("what was sent", recvmsg(receiver, &room.header, 0));
}
