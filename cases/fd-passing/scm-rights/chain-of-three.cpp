// A descriptor that was received can be passed on: the last of three processes reads the file of the
// first.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"

int main() {
    const SocketPair first = socket_pair(), second = socket_pair();
    const int file = file_of("0123456789");
    RightsMessage message("x", {file});
    const ssize_t sent = sendmsg(first.a, &message.header, 0);
    Child middle([&] {
        must(close(file));
        RightsMessage room(1);
        observe("recvmsg of the second", Bytes{room.bytes, recvmsg(first.b, &room.header, 0)});
        RightsMessage further("y", {room.at(0)});
        observe("sendmsg of the second", sendmsg(second.a, &further.header, 0));
    });
    observe("the second", middle.wait());
    Child last([&] {
        must(close(file));
        RightsMessage room(1);
        observe("recvmsg of the third", Bytes{room.bytes, recvmsg(second.b, &room.header, 0)});
        char bytes[8] = "";
        observe("it reads", Bytes{bytes, pread(room.at(0), bytes, 4, 0)});
    });
    observe("the third", last.wait());
    observe("sendmsg of the first", sent);
}
