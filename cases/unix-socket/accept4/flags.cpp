// accept4() sets FD_CLOEXEC and O_NONBLOCK on the new descriptor where its flags ask for them.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION accept4
// profile:  posix
// strength: shall
// since:    2024

#include "support/sockets.hpp"

static void show(const char* what, int listener, int flags) {
    connected_socket("s");
    const int fd = accept4(listener, nullptr, nullptr, flags);
    observe(what, fd >= 0);
    observe("FD_CLOEXEC", (must(fcntl(fd, F_GETFD)) & FD_CLOEXEC) == FD_CLOEXEC);
    if (flags & SOCK_NONBLOCK) observe("O_NONBLOCK", (must(fcntl(fd, F_GETFL)) & O_NONBLOCK) == O_NONBLOCK);
}

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    show("accepted with both flags", listener, SOCK_CLOEXEC | SOCK_NONBLOCK);
    show("accepted with SOCK_CLOEXEC", listener, SOCK_CLOEXEC);
    show("accepted with SOCK_NONBLOCK", listener, SOCK_NONBLOCK);
    show("accepted with none", listener, 0);
}
