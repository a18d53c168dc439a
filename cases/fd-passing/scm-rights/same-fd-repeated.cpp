// A descriptor that a message names three times arrives as three descriptors of one open file.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abcdef");
    RightsMessage message("x", {file, file, file}), room(3);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    observe("three numbers", room.at(0) != room.at(1) && room.at(1) != room.at(2) && room.at(0) != room.at(2));
    char bytes[4] = "";
    for (int place : {0, 1, 2}) observe("read on through one", Bytes{bytes, read(room.at(place), bytes, 2)});
}
