// SO_ERROR is 0 for a socket without a pending error; a pending one is returned once and is gone then.
//
// ref:      POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall

#include "support/case.hpp"
#include "support/sockets.hpp"

static void show(const char* when, int fd) {
    int error = -1;
    socklen_t length = sizeof error;
    observe(when, getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length));
    observe("SO_ERROR is 0", error == 0);
}

int main() {
    const auto [mine, other] = socket_pair();
    show("without an error", mine);
    // Data that are lost at a peer may leave an error here, or none.
    must(send(mine, "unread", 6, 0));
    must(close(other));
    int error = 0;
    socklen_t length = sizeof error;
    must(getsockopt(mine, SOL_SOCKET, SO_ERROR, &error, &length));
    note("pending: %s", error ? errno_text(error).chars : "nothing");
    show("once it has been told", mine);
}
