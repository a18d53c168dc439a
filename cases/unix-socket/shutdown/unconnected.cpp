// shutdown() needs a connection: it fails on a stream socket that has none.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const int fresh = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("for writing", shutdown(fresh, SHUT_WR));
    observe("for both", shutdown(fresh, SHUT_RDWR));
    const auto [mine, other] = socket_pair();
    observe("a connected socket", shutdown(mine, SHUT_WR));
    char byte = 0;
    observe("its peer reads", recv(other, &byte, 1, 0));
    observe("and sends", send(other, "x", 1, MSG_NOSIGNAL));
}
