// shutdown() of a sequenced-packet socket for both directions ends sending with EPIPE, and shows the peer the end.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair(SOCK_SEQPACKET);
    char byte;
    observe("shutdown", shutdown(mine, SHUT_RDWR));
    observe("send", send(mine, "x", 1, MSG_NOSIGNAL));
    observe("the peer receives", recv(other, &byte, 1, 0));
    observe("the descriptor is still open", fcntl(mine, F_GETFD) != -1);
}
