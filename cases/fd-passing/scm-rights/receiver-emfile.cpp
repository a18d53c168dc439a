// A receiver at its limit of descriptors gets as many as it may have; MSG_CTRUNC is set and the others are closed.
//
// ref:      man7 unix(7) SCM_RIGHTS; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CTRUNC
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"

#include <sys/resource.h>

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {file, pipe.writer, pipe.writer});
    observe("sendmsg of three", sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));

    Child child([&, fd = receiver] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = static_cast<rlim_t>(lowest_free_descriptor()) + 1;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        RightsMessage room(3);
        observe("recvmsg where one may be opened", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
        observe("descriptors", room.count());
        observe("MSG_CTRUNC", room.truncated());
        observe("it is the first", same_file(room.at(0), file));
    });
    observe("the receiver", child.wait());
    char byte;
    observe("the pipe has no writer", read(pipe.reader, &byte, 1));
}
