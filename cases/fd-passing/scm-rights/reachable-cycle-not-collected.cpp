// A socket can be passed over itself: the message stays until the socket, which is still open, receives it.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall
// assertion: fd-passing.scm-rights.socket-through-itself

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    RightsMessage message("x", {receiver, pipe.writer}), room(2);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    wait_for_data(receiver);
    must(close(sender));
    must(close(pipe.writer));
    // Closing other sockets is when Linux looks for messages that nobody can receive any more.
    for (int i = 0; i < 3; ++i) {
        const SocketPair other = socket_pair();
        RightsMessage another("y", {other.b});
        must(sendmsg(other.a, &another.header, 0));
        must(close(other.a));
        must(close(other.b));
    }
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    char byte = 0;
    observe("the end of the socket, through itself", recv(room.at(0), &byte, 1, 0));
    must(write(room.at(1), "w", 1));
    observe("the pipe", Bytes{&byte, read(pipe.reader, &byte, 1)});
}
