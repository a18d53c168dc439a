// shutdown() for both directions ends sending with EPIPE and shows the peer the end of the data. A SIGPIPE for the sender is
// required only where the peer is gone, and left open here; with MSG_NOSIGNAL there is none.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    handle(SIGPIPE);
    char byte;
    observe("shutdown", shutdown(mine, SHUT_RDWR));
    observe("send", send(mine, "x", 1, 0));
    const int before = handled;
    observe("SIGPIPE handled", before, {"0", "1"});
    observe("send with MSG_NOSIGNAL", send(mine, "x", 1, MSG_NOSIGNAL));
    observe("more SIGPIPE handled", handled - before);
    observe("the peer reads", recv(other, &byte, 1, 0));
    observe("the descriptor is still open", fcntl(mine, F_GETFD) != -1);
}
