// sendmsg() and recvmsg() refuse a message that consists of no buffers, or take it for one of no bytes.
//
// ref:     POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE; POSIX.1-2024 XSH recvmsg() ERRORS EMSGSIZE
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    RightsMessage none(0), room(0);
    none.header.msg_iovlen = 0;
    const ssize_t sent = sendmsg(sender, &none.header, 0);
    observe("sendmsg", sent, {"-1 EMSGSIZE", "0"});
    observe("an empty message is there if it was taken", recvmsg(receiver, &room.header, 0) == sent);

    must(send(sender, "x", 1, 0));
    const ssize_t received = recvmsg(receiver, &none.header, 0);
    observe("recvmsg", received, {"-1 EMSGSIZE", "0"});
    observe("what was sent is still there if it was refused", recvmsg(receiver, &room.header, 0) == (received == -1 ? 1 : -1));
}
