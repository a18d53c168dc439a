// On a connected socket recvmsg() leaves the room for the name of the sender alone, or stores the right name there.
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
    const bool untouched = room.header.msg_namelen == sizeof source.un && std::memcmp(source.un.sun_path, "xxxxxx", 6) == 0;
    source.size = room.header.msg_namelen;
    observe("the room for the name", untouched ? format("untouched") : source.path(), {"untouched", "sender"});
}
