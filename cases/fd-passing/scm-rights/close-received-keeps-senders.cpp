// Closing the descriptor that was received leaves the one of the sender open, and a second message brings another one.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abcdef");
    char bytes[4] = "";
    for (const char* text : {"first", "second"}) {
        RightsMessage message(text, {file}), room(1);
        observe("sendmsg", sendmsg(sender, &message.header, 0));
        observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
        observe("the same file", same_file(room.at(0), file));
        observe("close it", close(room.at(0)));
        observe("the sender's reads on", Bytes{bytes, read(file, bytes, 3)});
    }
}
