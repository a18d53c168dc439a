// A descriptor on its way survives the process that sent it.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH _exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-039

#include "support/ancillary.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const Pipe pipe = open_pipe();
    Child child([&, fd = other] {
        RightsMessage message("x", {pipe.writer});
        observe("sendmsg in the child", sendmsg(fd, &message.header, 0));
    });
    observe("the child", child.wait());
    must(close(pipe.writer));
    must(close(other));

    RightsMessage room(1);
    char byte = 0;
    observe("recvmsg in the parent", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    observe("write to what was received", write(room.at(0), "w", 1));
    observe("the pipe", Bytes{&byte, read(pipe.reader, &byte, 1)});
}
