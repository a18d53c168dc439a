// A recv() that waits is ended by a signal handler with EINTR, and nothing is lost.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EINTR
// profile:  posix
// strength: shall fail
// claims:   S2-016

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[16] = "";
    observe_blocking("recv of nothing", [&, fd = receiver] { return recv(fd, bytes, sizeof bytes, 0); });
    {
        const Interrupter signals;
        observe("how a signal ends it", recv(receiver, bytes, sizeof bytes, 0));
    }
    must(send(sender, "data", 4, 0));
    observe("recv again", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
