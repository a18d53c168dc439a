// Sending on a sequenced-packet connection whose peer has closed fails with EPIPE; it may raise SIGPIPE, but never with
// MSG_NOSIGNAL.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    must(close(receiver));
    handle(SIGPIPE);
    observe("send", send(sender, "x", 1, 0));
    const int before = handled;
    observe("SIGPIPE handled", before, {"0", "1"});
    observe("send with MSG_NOSIGNAL", send(sender, "x", 1, MSG_NOSIGNAL));
    observe("more SIGPIPE handled", handled - before);
}
