// A message with a descriptor that is not open is refused whole: neither its data nor its other descriptors arrive.
//
// ref:      man7 unix(7) ERRORS EBADF
// profile:  linux
// strength: documented
// claims:   S3-038

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {pipe.writer, -1}), room(2);
    observe("sendmsg with a bad descriptor", sendmsg(sender, &message.header, 0));
    observe_would_block("recvmsg", recvmsg(receiver, &room.header, MSG_DONTWAIT));

    must(close(pipe.writer));
    char byte;
    observe("nothing keeps the pipe open", read(pipe.reader, &byte, 1));
}
