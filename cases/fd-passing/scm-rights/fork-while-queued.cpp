// A descriptor that is on its way during a fork() is received once, by the process that receives the message.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"

int main() {
    const auto [sender, mine] = socket_pair();
    RightsMessage message("x", {file_of("abc")}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    wait_for_data(mine);
    Child child([receiver = mine] {
        RightsMessage there(1);
        observe("recvmsg in the child", Bytes{there.bytes, recvmsg(receiver, &there.header, 0)});
        char bytes[8] = "";
        observe("read through it", Bytes{bytes, read(there.at(0), bytes, sizeof bytes)});
    });
    observe("the child", child.wait());
    set_nonblocking(mine);
    observe_would_block("recvmsg in the parent", recvmsg(mine, &room.header, 0));
}
