// A file whose last name is removed while its descriptor is on its way can be used by the receiver.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH unlink() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const auto [sender, receiver] = socket_pair();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(write(file, "content", 7));
    must(lseek(file, 0, SEEK_SET));
    RightsMessage message("x", {file}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(unlink("file"));
    must(close(file));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    struct stat status = {};
    observe("fstat", fstat(room.at(0), &status));
    observe("no name is left", status.st_nlink == 0);
    char bytes[16] = "";
    observe("read", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("write", write(room.at(0), "more", 4));
}
