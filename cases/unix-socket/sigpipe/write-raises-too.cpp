// write() to a stream socket whose peer has closed raises SIGPIPE as send() does.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH 2.10.14
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(close(receiver));
    Child child([fd = sender] { write(fd, "x", 1); });
    observe("a writer by default", child.wait());
    handle(SIGPIPE);
    observe("write with a handler", write(sender, "x", 1));
    observe("handler ran", handled);
}
