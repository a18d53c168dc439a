// A thread that waits in recvfrom() for a datagram ends when it is cancelled; one that is sent afterwards is left for the next
// receiver.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    char byte;
    observe_cancelled_wait([&] { return recvfrom(pair.b, &byte, 1, 0, nullptr, nullptr); });
    must(send(pair.a, "x", 1, 0));
    char bytes[4] = "";
    observe("the next receiver gets", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr)});
}
