// On Linux sendmsg() refuses a control message whose length is less than its header or more than the buffer has, as an invalid
// argument.
//
// ref:      man7 cmsg(3) DESCRIPTION; man7 send(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    for (size_t length : {size_t{0}, size_t{4}, CMSG_LEN(sizeof(int)) + 64, CMSG_LEN(sizeof(int))}) {
        RightsMessage message("x", {file});
        CMSG_FIRSTHDR(&message.header)->cmsg_len = length;
        observe("sendmsg", sendmsg(sender, &message.header, 0));
    }
    RightsMessage room(1);
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("it is the file", same_file(room.at(0), file));
    set_nonblocking(receiver);
    observe_would_block("nothing else has come", recvmsg(receiver, &room.header, 0));
}
