// What a descriptor may be used for is passed with it: one that was opened for reading cannot be written to.
//
// ref:     POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH write() ERRORS EBADF
// profile: posix
// claims:  S3-043

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    must(write(must(open("file", O_WRONLY | O_CREAT, 0600)), "text", 4));
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    RightsMessage message("x", {must(open("file", O_RDONLY)), pipe.reader, pipe.writer}), room(3);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    char bytes[8] = "";
    observe("read the file", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("write to the file", write(room.at(0), "x", 1));
    observe("write to the read end", write(room.at(1), "x", 1));
    observe("write to the write end", write(room.at(2), "through", 7));
    observe("read from the write end", read(room.at(2), bytes, sizeof bytes));
    observe("read from the read end", Bytes{bytes, read(room.at(1), bytes, sizeof bytes)});
}
