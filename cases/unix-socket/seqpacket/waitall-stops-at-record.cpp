// MSG_WAITALL does not join records: one recv() never returns parts of two.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    must(send(sender, "ab", 2, MSG_EOR));
    must(send(sender, "cd", 2, MSG_EOR));
    char bytes[8] = "";
    observe("first recv", Bytes{bytes, recv(receiver, bytes, 4, MSG_WAITALL)});
    observe("second recv", Bytes{bytes, recv(receiver, bytes, 4, MSG_WAITALL)});
}
