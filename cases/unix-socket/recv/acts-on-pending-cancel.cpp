// A thread that has been cancelled already ends in recv(), even where there is data to receive.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    must(send(pair.a, "x", 1, 0));
    wait_for_data(pair.b);
    char byte;
    observe_pending_cancellation([&] { return recv(pair.b, &byte, 1, 0); });
}
