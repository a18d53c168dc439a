// A descriptor that was received can be passed on: the last of three threads reads the file of the first.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fd-passing.scm-rights.chain-of-three

#include "support/ancillary.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair first = socket_pair(), second = socket_pair();
    Text sent, received, passed_on;
    Thread middle([&] {
        RightsMessage room(1);
        received = as_text(Bytes{room.bytes, recvmsg(first.b, &room.header, 0)});
        RightsMessage further("y", {room.at(0)});
        passed_on = as_text(sendmsg(second.a, &further.header, 0));
        must(close(room.at(0)));
    });
    Thread sender([&] {
        const int file = file_of("0123456789");
        RightsMessage message("x", {file});
        sent = as_text(sendmsg(first.a, &message.header, 0));
        must(close(file));
    });
    RightsMessage room(1);
    observe("recvmsg of the third", Bytes{room.bytes, recvmsg(second.b, &room.header, 0)});
    middle.join(), sender.join();
    observe("sendmsg of the first", sent);
    observe("recvmsg of the second", received);
    observe("sendmsg of the second", passed_on);
    char bytes[8] = "";
    observe("the third reads", Bytes{bytes, pread(room.at(0), bytes, 4, 0)});
}
