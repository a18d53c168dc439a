// A thread that has been cancelled already ends in send(), even where there is room.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    observe_pending_cancellation([&] { return send(pair.a, "x", 1, 0); });
}
