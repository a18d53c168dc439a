// A thread that waits in recv() ends when it is cancelled; what is sent afterwards is left for the next receiver.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char byte;
    observe_cancelled_wait([&] { return recv(pair.b, &byte, 1, 0); });
    must(send(pair.a, "x", 1, 0));
    char bytes[4] = "";
    observe("the next receiver gets", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
