// A thread that waits in recv() on an Internet socket ends when it is cancelled; what is sent afterwards is left for the next
// receiver.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/inet.hpp"

int main() {
    const Connection ends = Loopback().connection();
    char byte;
    observe_cancelled_wait([&] { return recv(ends.server, &byte, 1, 0); });
    must(send(ends.client, "x", 1, 0));
    char bytes[4] = "";
    observe("the next receiver gets", Bytes{bytes, recv(ends.server, bytes, sizeof bytes, 0)});
}
