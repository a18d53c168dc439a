// With room for the header of the control data only, no descriptor arrives, and MSG_CTRUNC is set.
//
// ref:      man7 unix(7) SCM_RIGHTS; man7 unix(7) Ancillary messages
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    RightsMessage message("x", {file}), room(1);
    room.header.msg_controllen = CMSG_LEN(0);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    const int next = lowest_free_descriptor();
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    observe("MSG_CTRUNC", room.truncated());
    observe("no number is taken", lowest_free_descriptor() == next);
}
