// The socket that a descriptor was sent on may be closed before it is received; behind it comes the end.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH 2.10.11; POSIX.1-2024 XSH recvmsg() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    RightsMessage message("x", {file}), room(1), rest(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    wait_for_data(receiver);
    observe("close the socket", close(sender));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("it is the file", same_file(room.at(0), file));
    observe("recvmsg at the end", recvmsg(receiver, &rest.header, 0));
}
