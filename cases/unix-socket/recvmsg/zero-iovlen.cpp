// recvmsg() without buffers fails, and what was sent is still there.
//
// ref:      POSIX.1-2024 XSH recvmsg() ERRORS EMSGSIZE
// profile:  posix
// strength: shall fail
// assertion: unix-socket.sendmsg.zero-iovlen

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    set_nonblocking(receiver);
    RightsMessage none(0), room(0);
    none.header.msg_iovlen = 0;
    observe("recvmsg without buffers", recvmsg(receiver, &none.header, 0));
    observe("recvmsg with one", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
}
