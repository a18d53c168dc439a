// Descriptors are passed by datagrams, too, to the address that the message names.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH sendmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("r", SOCK_DGRAM), sender = unix_socket(SOCK_DGRAM);
    const int file = file_of("abc");
    UnixAddress to = unix_address("r");
    RightsMessage message("x", {file}), room(1);
    message.header.msg_name = &to.un;
    message.header.msg_namelen = to.size;
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    observe("it is the file", same_file(room.at(0), file));
}
