// A recv() that waits while cancellation is disabled goes on until there is data; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char byte = '-';
    const auto call = [&] { return recv(pair.b, &byte, 1, 0); };
    observe_wait_with_cancellation_disabled("recv", call, [&] { must(send(pair.a, "x", 1, 0)); });
    observe("data", Bytes{&byte, 1});
}
