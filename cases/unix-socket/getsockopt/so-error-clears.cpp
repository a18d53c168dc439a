// SO_ERROR returns a pending error once and clears it; on Linux a peer that closes with data unread leaves ECONNRESET.
//
// ref:     POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH getsockopt() DESCRIPTION
// profile: linux

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
    char byte;
    observe("recv", recv(mine, &byte, 1, 0));
}
