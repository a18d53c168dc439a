// What a descriptor may be used for is passed with it: one that was opened for reading cannot be written to, and the other way
// round.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH write() ERRORS EBADF; POSIX.1-2024 XSH read() ERRORS EBADF
// profile:  posix
// strength: shall
// claims:   S3-043

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    must(write(must(open("file", O_WRONLY | O_CREAT, 0600)), "text", 4));
    const auto [sender, receiver] = socket_pair();
    RightsMessage message("x", {must(open("file", O_RDONLY)), must(open("file", O_WRONLY))}), room(2);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});

    char bytes[8] = "";
    observe("write to the one for reading", write(room.at(0), "x", 1));
    observe("read from it", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("read from the one for writing", read(room.at(1), bytes, sizeof bytes));
    observe("write to it", write(room.at(1), "new!", 4));
}
