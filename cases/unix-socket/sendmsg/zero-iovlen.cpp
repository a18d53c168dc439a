// sendmsg() of a message without buffers either fails or sends a message of no bytes. (Its page speaks of zero buffers, and it
// lists an error for them.)
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    RightsMessage none(0), room(0);
    none.header.msg_iovlen = 0;
    const ssize_t sent = sendmsg(sender, &none.header, 0);
    observe("sendmsg", sent, {"-1 EMSGSIZE", "0"});
    must(send(sender, "x", 1, 0));
    const ssize_t first = recvmsg(receiver, &room.header, 0);
    observe("an empty message comes exactly if it was taken", first == (sent == 0 ? 0 : 1));
}
