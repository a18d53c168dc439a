// recvmsg() without room for control data delivers the data that came with a descriptor.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: fd-passing.scm-rights.no-control-buffer-ctrunc

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    RightsMessage message("data", {file}), room(0);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
}
