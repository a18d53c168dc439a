// bind() fails where the symbolic links in its path form a loop.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ELOOP
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("loop", "loop"));
    const int fd = unix_socket();
    const UnixAddress below = unix_address("loop/s"), name = unix_address("s");
    observe("below a loop", bind(fd, below.address(), below.size));
    observe("elsewhere", bind(fd, name.address(), name.size));
    observe("its file", access("s", F_OK));
}
