// On Linux status flags are those of the open file: set through the sender's descriptor they show in the one that was passed, and
// the other way round.
//
// ref:      man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// claims:   S3-033

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    RightsMessage message("x", {file}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    const int received = room.at(0);

    observe("O_APPEND at first", (fcntl(received, F_GETFL) & O_APPEND) == O_APPEND);
    observe("set it", fcntl(file, F_SETFL, O_APPEND));
    observe("O_APPEND of the received one", (fcntl(received, F_GETFL) & O_APPEND) == O_APPEND);
    observe("clear it through that one", fcntl(received, F_SETFL, 0));
    observe("O_APPEND of the sender's", (fcntl(file, F_GETFL) & O_APPEND) == O_APPEND);
}
