// The end of a record that was sent with MSG_EOR shows as MSG_EOR where it is received.
//
// ref:     POSIX.1-2024 XSH send() DESCRIPTION MSG_EOR; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_EOR
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    observe("send", send(sender, "ab", 2, MSG_EOR));
    RightsMessage room(0);
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("MSG_EOR", (room.header.msg_flags & MSG_EOR) == MSG_EOR);
}
