// shutdown() for both directions ends sending with EPIPE and SIGPIPE, and shows the peer the end of the data.
//
// ref:     POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile: posix

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    handle(SIGPIPE);
    char byte;
    observe("shutdown", shutdown(mine, SHUT_RDWR));
    observe("send", send(mine, "x", 1, 0));
    observe("SIGPIPE handled", handled);
    observe("the peer reads", recv(other, &byte, 1, 0));
    observe("the descriptor is still open", fcntl(mine, F_GETFD) != -1);
}
