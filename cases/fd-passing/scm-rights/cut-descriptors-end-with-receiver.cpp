// Descriptors for which the receiver had no room are not held open by anybody once it has ended.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CTRUNC; POSIX.1-2024 XSH _Exit() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"

int main() {
    for (const size_t places : {0, 1}) {
        const auto [sender, receiver] = socket_pair();
        const Pipe pipe = open_pipe();
        RightsMessage message("x", {pipe.writer, pipe.writer, pipe.writer, pipe.writer});
        observe("sendmsg of four", sendmsg(sender, &message.header, 0));
        must(close(pipe.writer));
        Child child([&, fd = receiver] {
            RightsMessage room(places);
            observe(places ? "recvmsg with little room" : "recvmsg without room", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
            observe("MSG_CTRUNC", room.truncated());
        });
        observe("the receiver", child.wait());
        must(close(sender));
        must(close(receiver));
        char byte;
        observe("the pipe has no writer", read(pipe.reader, &byte, 1));
    }
}
