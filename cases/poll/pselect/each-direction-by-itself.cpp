// Where a descriptor is in two sets of pselect(), each set has it only if it is ready in that direction; the bits of all sets are
// counted.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/readiness.hpp"
#include "support/socket_results.hpp"

static void show(const char* what, int fd) {
    fd_set readable = only(fd), writable = only(fd);
    const timespec now = {0, 0};
    observe(what, pselect(fd + 1, &readable, &writable, nullptr, &now, nullptr));
    observe("reading", FD_ISSET(fd, &readable) != 0);
    observe("writing", FD_ISSET(fd, &writable) != 0);
}

int main() {
    const SocketPair sockets = socket_pair();
    show("idle", sockets.a);
    must(send(sockets.b, "x", 1, 0));
    wait_for_data(sockets.a);
    show("with data there", sockets.a);
    fill_socket(sockets.a);
    show("full, with data there", sockets.a);
    drain_socket(sockets.a);
    show("full", sockets.a);
}
