// A connected socket can be passed, and what the receiver of it writes arrives at the other end.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const SocketPair other = socket_pair();
    RightsMessage message("x", {other.a}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    must(close(other.a));
    observe("write to what was received", write(room.at(0), "hello", 5));
    char bytes[8] = "";
    observe("the other end reads", Bytes{bytes, recv(other.b, bytes, 5, MSG_WAITALL)});
}
