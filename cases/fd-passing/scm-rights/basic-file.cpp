// A descriptor sent with SCM_RIGHTS arrives as a new descriptor of the same open file.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S3-042 S3-043

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("0123456789");
    RightsMessage message("x", {file}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());

    const int received = room.at(0);
    observe("it has another number", received >= 0 && received != file);
    observe("and is the same file", same_file(received, file));
    char bytes[16] = "";
    observe("read through it", Bytes{bytes, read(received, bytes, sizeof bytes)});
}
