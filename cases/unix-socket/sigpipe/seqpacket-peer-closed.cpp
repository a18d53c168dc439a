// Sending on a sequenced-packet connection whose peer has closed fails with EPIPE and raises SIGPIPE.
//
// ref:     POSIX.1-2024 XSH send() ERRORS EPIPE
// profile: posix

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    must(close(receiver));
    handle(SIGPIPE);
    observe("send", send(sender, "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
