// With MSG_NOSIGNAL a send() to a stream whose peer has closed only fails: there is no SIGPIPE.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION MSG_NOSIGNAL
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(close(receiver));
    handle(SIGPIPE);
    observe("send with MSG_NOSIGNAL", send(sender, "x", 1, MSG_NOSIGNAL));
    observe("SIGPIPE handled", handled);
    observe("send without", send(sender, "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
