// A non-blocking send() on a stream socket without room fails; it works again once the peer has received.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(sender);
    set_nonblocking(receiver);
    static char piece[4096];
    ssize_t sent = 0, received = 0;
    for (ssize_t size; (size = send(sender, piece, sizeof piece, 0)) > 0;) sent += size;
    while (send(sender, piece, 1, 0) == 1) ++sent;
    observe_would_block("send when full", send(sender, piece, 1, 0));

    for (ssize_t size; (size = recv(receiver, piece, sizeof piece, 0)) > 0;) received += size;
    observe("all that was sent arrives", sent > 0 && received == sent);
    observe("send when empty", send(sender, piece, 1, 0));
}
