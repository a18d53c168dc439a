// connect() fails where the symbolic links in its path form a loop.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ELOOP
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("one", "other"));
    must(symlink("other", "one"));
    const UnixAddress loop = unix_address("one"), below = unix_address("other/s");
    observe("a loop", connect(unix_socket(), loop.address(), loop.size));
    observe("below a loop", connect(unix_socket(), below.address(), below.size));
}
