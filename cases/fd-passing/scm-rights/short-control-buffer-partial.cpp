// With room for fewer descriptors than were sent those that fit arrive, MSG_CTRUNC is set, and the others are closed.
//
// ref:      man7 unix(7) SCM_RIGHTS; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CTRUNC
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {file, pipe.writer, pipe.writer}), room(1);
    room.header.msg_controllen = CMSG_LEN(sizeof(int));  // without the padding, in which Linux has room for another
    observe("sendmsg of three", sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));

    const int next = lowest_free_descriptor();
    observe("recvmsg with room for one", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    observe("MSG_CTRUNC", room.truncated());
    observe("it is the first", same_file(room.at(0), file));
    observe("it is the only new one", room.at(0) == next && lowest_free_descriptor() == next + 1);
    char byte;
    observe("the pipe has no writer", read(pipe.reader, &byte, 1));
}
