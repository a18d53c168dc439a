// FD_CLOEXEC belongs to a descriptor, not to the open file: the one that arrives has it clear, whatever the sender's has.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// claims:   S3-033

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    observe("set FD_CLOEXEC", Done{fcntl(file, F_SETFD, FD_CLOEXEC)});
    RightsMessage message("x", {file}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("the same file", same_file(room.at(0), file));
    observe("FD_CLOEXEC of the new one", (must(fcntl(room.at(0), F_GETFD)) & FD_CLOEXEC) != 0);
    observe("FD_CLOEXEC of the sender's", (fcntl(file, F_GETFD) & FD_CLOEXEC) == FD_CLOEXEC);
}
