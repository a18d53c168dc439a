// On Linux recvmsg() without room for control data sets MSG_CTRUNC and closes the descriptors that were sent.
//
// ref:      man7 unix(7) SCM_RIGHTS; man7 unix(7) Ancillary messages
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {pipe.writer}), room(0);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));

    const int next = lowest_free_descriptor();
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("MSG_CTRUNC", room.truncated());
    observe("no descriptor was made", lowest_free_descriptor() == next);
    char byte;
    observe("the pipe has no writer", read(pipe.reader, &byte, 1));
}
