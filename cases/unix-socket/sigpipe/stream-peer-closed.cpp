// Sending on a stream whose peer has closed fails with EPIPE and raises SIGPIPE, which ends a process by default.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(close(receiver));

    Child child([from = sender] {
        signal(SIGPIPE, SIG_DFL);
        send(from, "x", 1, 0);
    });
    observe("a sender by default", child.wait());
    handle(SIGPIPE);
    observe("send with a handler", send(sender, "x", 1, 0));
    observe("handler ran", handled);
}
