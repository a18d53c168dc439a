// sendto() to a file that is not a socket is refused.
//
// ref:      man7 unix(7) ERRORS ECONNREFUSED
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int sender = unix_socket(SOCK_DGRAM);
    bound_socket("socket", SOCK_DGRAM);
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    const UnixAddress there = unix_address("socket"), file = unix_address("file");
    observe("a socket", sendto(sender, "x", 1, 0, there.address(), there.size));
    observe("a regular file", sendto(sender, "x", 1, 0, file.address(), file.size));
}
