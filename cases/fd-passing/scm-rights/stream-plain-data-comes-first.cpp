// Plain data that was sent before a descriptor is a segment of its own: one recvmsg() does not join it with the data of the
// descriptor.
//
// ref:      POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall
// assertion: fd-passing.scm-rights.stream-plain-data-before-merges

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    must(send(sender, "ab", 2, 0));
    RightsMessage message("cd", {file}), first(1), second(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("first recvmsg", Bytes{first.bytes, recvmsg(receiver, &first.header, 0)});
    observe("descriptors", first.count());
    set_nonblocking(receiver);
    observe("second recvmsg", Bytes{second.bytes, recvmsg(receiver, &second.header, 0)});
    observe("descriptors", second.count());
}
