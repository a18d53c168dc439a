// A descriptor received with MSG_CMSG_CLOFORK has FD_CLOFORK set, and a child does not have it.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CMSG_CLOFORK; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/ancillary.hpp"

int main() {
#if defined(MSG_CMSG_CLOFORK) && defined(FD_CLOFORK)
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    for (int flag : {int{MSG_CMSG_CLOFORK}, 0}) {
        RightsMessage message("x", {file}), room(1);
        must(sendmsg(sender, &message.header, 0));
        observe(flag ? "with the flag" : "without", Bytes{room.bytes, recvmsg(receiver, &room.header, flag)});
        const int fd = must(room.at(0));
        observe("FD_CLOFORK", (must(fcntl(fd, F_GETFD)) & FD_CLOFORK) == FD_CLOFORK);
        Child child([&] { return fcntl(fd, F_GETFD) == -1 ? 1 : 0; });
        observe("a child that exits with 0 if it has it", child.wait());
    }
#else
    unsupported("no MSG_CMSG_CLOFORK here");
#endif
}
