// A descriptor that a message names three times arrives as three descriptors of its file.
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
    observe("all are the file", same_file(room.at(0), file) && same_file(room.at(1), file) && same_file(room.at(2), file));
    must(close(room.at(0)));
    must(close(room.at(1)));
    char bytes[8] = "";
    observe("read through the last", Bytes{bytes, pread(room.at(2), bytes, sizeof bytes, 0)});
}
