// Where a descriptor is in two sets of select(), each set has it only if it is ready in that direction.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH select() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/readiness.hpp"
#include "support/socket_results.hpp"

static void show(const char* what, int fd) {
    fd_set readable = only(fd), writable = only(fd);
    timeval now = {0, 0};
    observe(what, select(fd + 1, &readable, &writable, nullptr, &now));
    observe("reading", FD_ISSET(fd, &readable) != 0);
    observe("writing", FD_ISSET(fd, &writable) != 0);
}

int main() {
    const SocketPair sockets = socket_pair();
    show("idle", sockets.a);
    fill_socket(sockets.a);
    show("full", sockets.a);
    must(send(sockets.b, "x", 1, 0));
    wait_for_data(sockets.a);
    show("full, with data there", sockets.a);
}
