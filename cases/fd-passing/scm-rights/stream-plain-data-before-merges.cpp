// Data with descriptors starts a segment of a stream, which one recvmsg() does not cross: plain data sent before it is
// received alone.
//
// ref:     POSIX.1-2024 XSH 2.10.11
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "ab", 2, 0));
    RightsMessage message("cd", {sender}), first(1), second(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("first recvmsg", Bytes{first.bytes, recvmsg(receiver, &first.header, 0)});
    observe("descriptors", first.count());
    set_nonblocking(receiver);
    observe("second recvmsg", Bytes{second.bytes, recvmsg(receiver, &second.header, 0)});
    observe("descriptors", second.count());
}
