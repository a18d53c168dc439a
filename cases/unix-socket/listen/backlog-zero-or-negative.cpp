// listen() takes a backlog of 0, and takes one below 0 for 0. (Whether a connection can then be made is up to the system.)
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

static int listens(int fd) {
    int value = -1;
    socklen_t length = sizeof value;
    must(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &length));
    return value != 0;
}

int main() {
    enter_scratch_directory();
    const int zero = bound_socket("zero"), below = bound_socket("below"), least = bound_socket("least");
    observe("0", listen(zero, 0));
    observe("-1", listen(below, -1));
    observe("INT_MIN", listen(least, INT_MIN));
    note("with 0 the socket %s", listens(zero) ? "listens" : "does not listen");
    observe("all listen, or none does", listens(zero) == listens(below) && listens(below) == listens(least));
    const int full = fill_queue_of("zero");
    observe("a connection fails in the same way", fill_queue_of("below") == full && fill_queue_of("least") == full);
}
