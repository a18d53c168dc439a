// On a connected socket recvmsg() leaves the room for the name of the sender alone.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int sender = bound_socket("sender", SOCK_DGRAM), receiver = bound_socket("receiver", SOCK_DGRAM);
    request_connection(receiver, "sender");
    request_connection(sender, "receiver");
    must(send(sender, "hello", 5, 0));

    UnixName source;
    RightsMessage room(0);
    room.header.msg_name = &source.un;
    room.header.msg_namelen = sizeof source.un;
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("the length as it was", room.header.msg_namelen == sizeof source.un);
    observe("the room as it was", std::memcmp(source.un.sun_path, "xxxxxx", 6) == 0);
}
