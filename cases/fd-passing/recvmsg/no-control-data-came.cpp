// Where a message brings no control data there is no first header to look at afterwards.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION; POSIX.1-2024 XBD <sys/socket.h> CMSG_FIRSTHDR
// profile:  posix
// strength: shall
// claims:   S3-041
// assertion: unix-socket.recvmsg.controllen-zero-without-ancillary

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "plain", 5, 0));
    RightsMessage room(2);
    room.header.msg_flags = MSG_CTRUNC;
    observe("room for control data", room.header.msg_controllen > 0);
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("a first header", CMSG_FIRSTHDR(&room.header) != nullptr);
    observe("MSG_CTRUNC", room.truncated());
}
