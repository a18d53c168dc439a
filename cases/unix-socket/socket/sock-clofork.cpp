// With SOCK_CLOFORK a new socket has FD_CLOFORK set, and a child does not have it; the same holds for both sockets of a pair, and
// for the one that accept4() gives.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION; POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork
// assertion: unix-socket.socketpair.sock-clofork unix-socket.accept4.sock-clofork

#include "support/sockets.hpp"

#if defined(SOCK_CLOFORK) && defined(FD_CLOFORK)
static void show(const char* what, int fd) {
    observe(what, (must(fcntl(fd, F_GETFD)) & FD_CLOFORK) == FD_CLOFORK);
    Child child([=] { return fcntl(fd, F_GETFD) == -1 ? 1 : 0; });
    observe("a child that exits with 0 if it has it", child.wait());
}

int main() {
    show("a socket", socket(AF_UNIX, SOCK_STREAM | SOCK_CLOFORK, 0));
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOFORK, 0, ends));
    show("one of a pair", ends[0]);
    show("the other of it", ends[1]);
    enter_scratch_directory();
    const int listener = listening_socket("s");
    connected_socket("s");
    show("an accepted one", accept4(listener, nullptr, nullptr, SOCK_CLOFORK));
    show("a socket without the flag", socket(AF_UNIX, SOCK_STREAM, 0));
}
#else
int main() { unsupported("no SOCK_CLOFORK here"); }
#endif
