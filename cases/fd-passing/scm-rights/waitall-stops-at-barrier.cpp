// MSG_WAITALL does not join the data of two messages that each carry a descriptor.
//
// ref:      POSIX.1-2024 XSH 2.10.11; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int one = file_of("one"), two = file_of("two");
    RightsMessage first("12", {one}), second("34", {two});
    observe("sendmsg", sendmsg(sender, &first.header, 0));
    observe("sendmsg", sendmsg(sender, &second.header, 0));
    must(shutdown(sender, SHUT_WR));
    for (int file : {one, two}) {
        RightsMessage room(2);
        room.data.iov_len = 4;
        observe("recvmsg of four bytes", Bytes{room.bytes, recvmsg(receiver, &room.header, MSG_WAITALL)});
        observe("descriptors", room.count());
        observe("it is the file of this message", same_file(room.at(0), file));
    }
}
