// One recvmsg() on a stream never joins the data of two messages that carry descriptors, however much room there is.
//
// ref:      POSIX.1-2024 XSH 2.10.11; man7 unix(7) Ancillary messages
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int one = file_of("one"), two = file_of("two");
    RightsMessage first("ab", {one}), second("cd", {two});
    observe("sendmsg", sendmsg(sender, &first.header, 0));
    observe("sendmsg", sendmsg(sender, &second.header, 0));
    for (int file : {one, two}) {
        RightsMessage room(2);
        observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
        observe("descriptors", room.count());
        observe("the file sent with it", same_file(room.at(0), file));
    }
}
