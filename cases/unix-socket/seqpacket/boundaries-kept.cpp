// A sequenced-packet connection keeps its records apart and in order.
//
// ref:      POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// claims:   S2-003

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    observe("send a record", send(sender, "m1", 2, MSG_EOR));
    observe("send another", send(sender, "m22", 3, MSG_EOR));
    char bytes[100] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
