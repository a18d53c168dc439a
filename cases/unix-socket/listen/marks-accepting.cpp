// listen() turns a bound stream socket into one that accepts connections, which SO_ACCEPTCONN tells.
//
// ref:     POSIX.1-2024 XSH listen() DESCRIPTION; POSIX.1-2024 XSH 2.10.16
// profile: posix
// claims:  S2-013

#include "support/sockets.hpp"

static void show_whether_accepting(const char* when, int fd) {
    int accepting = -1;
    socklen_t length = sizeof accepting;
    observe(when, getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &accepting, &length));
    observe("SO_ACCEPTCONN is zero", accepting == 0);
}

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("s");
    show_whether_accepting("bound", fd);
    observe("listen", listen(fd, 3));
    show_whether_accepting("listening", fd);
}
