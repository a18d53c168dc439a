// On Linux a peer that closes with data unread leaves ECONNRESET, which SO_ERROR returns once.
//
// ref:      man7 unix(7) ERRORS ECONNRESET; man7 socket(7) SO_ERROR; POSIX.1-2024 XSH 2.10.15
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    must(send(mine, "unread", 6, 0));
    must(close(other));

    for (const char* which : {"first getsockopt", "second getsockopt"}) {
        int error = -1;
        socklen_t length = sizeof error;
        observe(which, getsockopt(mine, SOL_SOCKET, SO_ERROR, &error, &length));
        observe("SO_ERROR", Error{error});
    }
}
