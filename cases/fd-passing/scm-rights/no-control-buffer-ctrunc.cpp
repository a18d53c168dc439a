// recvmsg() without room for control data delivers the data, sets MSG_CTRUNC and opens nothing.
//
// ref:     POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CTRUNC; man7 unix(7) SCM_RIGHTS
// profile: posix

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
