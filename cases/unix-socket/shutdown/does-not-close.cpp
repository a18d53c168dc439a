// shutdown() does not close the descriptor: it stays open, and its number is not given away.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    observe("shutdown", shutdown(mine, SHUT_RDWR));
    struct stat status = {};
    observe("fstat", fstat(mine, &status));
    observe("still a socket", S_ISSOCK(status.st_mode) != 0);
    observe("F_GETFD works", fcntl(mine, F_GETFD) != -1);
    observe("a new descriptor has another number", must(dup(other)) != mine);
    observe("it cannot send", send(mine, "x", 1, MSG_NOSIGNAL));
    observe("close", close(mine));
    observe("F_GETFD", fcntl(mine, F_GETFD));
}
