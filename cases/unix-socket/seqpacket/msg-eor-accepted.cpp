// Data sent with MSG_EOR is a record, which recvmsg() receives alone; the flag shows there where the protocol supports it.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION MSG_EOR; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_EOR
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    observe("send", send(sender, "ab", 2, MSG_EOR));
    observe("send", send(sender, "cde", 3, MSG_EOR));
    RightsMessage first(0), second(0);
    observe("recvmsg", Bytes{first.bytes, recvmsg(receiver, &first.header, 0)});
    observe("recvmsg", Bytes{second.bytes, recvmsg(receiver, &second.header, 0)});
    observe("MSG_EOR", (first.header.msg_flags & MSG_EOR) == MSG_EOR, {"yes", "no"});
    observe("the same flags on both", first.header.msg_flags == second.header.msg_flags);
}
