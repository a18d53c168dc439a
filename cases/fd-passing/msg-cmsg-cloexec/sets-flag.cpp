// With MSG_CMSG_CLOEXEC every descriptor that recvmsg() brings has FD_CLOEXEC set.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CMSG_CLOEXEC
// profile:  posix
// strength: shall
// since:    2024

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc"), other = file_of("def");
    for (int flag : {int{MSG_CMSG_CLOEXEC}, 0}) {
        RightsMessage message("x", {file, other}), room(2);
        observe("sendmsg", sendmsg(sender, &message.header, 0));
        observe(flag ? "recvmsg with the flag" : "recvmsg without", Bytes{room.bytes, recvmsg(receiver, &room.header, flag)});
        observe("descriptors", room.count());
        for (int place : {0, 1}) observe("FD_CLOEXEC", (must(fcntl(room.at(place), F_GETFD)) & FD_CLOEXEC) == FD_CLOEXEC);
    }
}
