// A write end of a pipe in a message that nobody received is gone with the socket that holds the message: then no process has the
// pipe open for writing, and its reader sees the end.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {pipe.writer}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("a second message", sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));
    must(close(sender));
    char byte;
    observe("the pipe with the descriptor received", read(pipe.reader, &byte, 1));

    must(close(room.at(0)));
    observe("close the receiver", close(receiver));
    ssize_t size = -1;
    eventually([&] { return (size = read(pipe.reader, &byte, 1)) != -1; });
    observe("the pipe then", size);
}
