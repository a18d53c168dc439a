// SO_ERROR is 0 as long as nothing has gone wrong.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_ERROR
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

static void show(const char* what, int fd) {
    int error = -7;
    socklen_t length = sizeof error;
    observe(what, getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length));
    observe("error", Error{error});
}

int main() {
    enter_scratch_directory();
    const auto [mine, other] = socket_pair();
    must(send(mine, "x", 1, 0));
    show("a fresh socket", unix_socket());
    show("a listener", listening_socket("s"));
    show("a socket that has sent", mine);
    show("a socket with data", other);
}
