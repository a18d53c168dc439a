// connect() to an empty pathname fails; where that is a name of another kind, nobody listens there.
//
// ref:     POSIX.1-2024 XSH connect() ERRORS ENOENT ECONNREFUSED
// profile: posix

#include "support/sockets.hpp"

int main() {
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress empty = unix_address("");
    observe("an empty path", connect(fd, empty.address(), empty.size), {ENOENT, ECONNREFUSED});
}
