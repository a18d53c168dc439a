// On a connected socket recvmsg() ignores the room for the name of the sender.
//
// ref:     POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile: posix

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const auto [mine, other] = socket_pair(SOCK_DGRAM);
    const UnixAddress own = unix_address("sender");
    must(bind(other, own.address(), own.size));
    must(send(other, "hello", 5, 0));

    UnixName source;
    RightsMessage room(0);
    room.header.msg_name = &source.un;
    room.header.msg_namelen = sizeof source.un;
    observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    observe("length of the name as before", room.header.msg_namelen == sizeof source.un);
    observe("start of the room for it", Bytes{source.un.sun_path, 6});
}
