// The sender may close its descriptor as soon as it is sent: the receiver gets one that works.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// claims:   S3-039

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    char byte = 0;
    RightsMessage message("x", {pipe.writer}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("close", close(pipe.writer));

    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("write to what was received", write(room.at(0), "w", 1));
    observe("the pipe", Bytes{&byte, read(pipe.reader, &byte, 1)});
    observe("close it", close(room.at(0)));
    observe("the pipe then", read(pipe.reader, &byte, 1));
}
