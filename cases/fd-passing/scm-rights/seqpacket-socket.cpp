// Each record on a socket for sequenced packets brings the descriptors that were sent with it.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    const int one = file_of("one"), two = file_of("two");
    RightsMessage first("1", {one}), second("2", {two});
    observe("sendmsg", sendmsg(sender, &first.header, MSG_EOR));
    observe("sendmsg", sendmsg(sender, &second.header, MSG_EOR));
    for (int file : {one, two}) {
        RightsMessage room(2);
        observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
        observe("descriptors", room.count());
        observe("it is the file of this record", same_file(room.at(0), file));
    }
}
