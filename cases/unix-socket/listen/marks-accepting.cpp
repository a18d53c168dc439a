// listen() turns a bound stream socket into one that accepts connections, which SO_ACCEPTCONN tells; it is zero for others.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION; POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall
// claims:   S2-013
// assertion: unix-socket.listen.marks-accepting unix-socket.getsockopt.so-acceptconn

#include "support/sockets.hpp"

static void show_whether_accepting(const char* when, int fd) {
    int accepting = 77;
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
    show_whether_accepting("a client", connected_socket("s"));
    show_whether_accepting("accepted", must(accept(fd, nullptr, nullptr)));
}
