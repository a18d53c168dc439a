// A process can hand another one a file that the other never opened; the number that the sender has means nothing there.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-014 S3-015

#include "support/ancillary.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    int* number = shared<int>();
    Child child([&, fd = other] {
        const int file = file_of("from the child");
        RightsMessage message("file", {file});
        observe("sendmsg in the child", sendmsg(fd, &message.header, 0));
        *number = file;
    });
    observe("the child", child.wait());
    observe("its number in the parent", fcntl(*number, F_GETFD));

    RightsMessage room(1);
    observe("recvmsg in the parent", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    char bytes[32] = "";
    observe("read what it received", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
}
