// connect() fails where a part of the path before the last is a file, not a directory.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    listening_socket("s");
    const UnixAddress below = unix_address("file/s"), socket = unix_address("s/s");
    observe("below a file", connect(unix_socket(), below.address(), below.size));
    observe("below a socket", connect(unix_socket(), socket.address(), socket.size));
}
