// On Linux a descriptor in a stream is a barrier behind its data: one recvmsg() joins them with the plain data before, and what
// comes after is left for the next.
//
// ref:      man7 unix(7) Ancillary messages
// profile:  linux
// strength: documented
// assertion: fd-passing.scm-rights.stream-plain-data-before-merges

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    must(send(sender, "four", 4, 0));
    RightsMessage message("1", {file}), first(1), second(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(send(sender, "more", 4, 0));
    observe("first recvmsg", Bytes{first.bytes, recvmsg(receiver, &first.header, 0)});
    observe("descriptors", first.count());
    observe("second recvmsg", Bytes{second.bytes, recvmsg(receiver, &second.header, 0)});
    observe("descriptors", second.count());
}
