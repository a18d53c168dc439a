// sendto() reports a path below a file, and one whose symbolic links form a loop.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS ENOTDIR ELOOP
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    must(symlink("loop", "loop"));
    const int sender = unix_socket(SOCK_DGRAM);
    const UnixAddress below = unix_address("file/s"), loop = unix_address("loop");
    observe("below a file", sendto(sender, "x", 1, 0, below.address(), below.size));
    observe("a loop", sendto(sender, "x", 1, 0, loop.address(), loop.size));
}
