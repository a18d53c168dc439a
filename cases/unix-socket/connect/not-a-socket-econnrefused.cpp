// connect() to a file that is not a socket is refused: nobody listens there.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED; man7 unix(7) ERRORS ECONNREFUSED
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

static int connect_to(const char* path) {
    const UnixAddress name = unix_address(path);
    return connect(unix_socket(), name.address(), name.size);
}

int main() {
    enter_scratch_directory();
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    must(mkfifo("fifo", 0600));
    must(mkdir("directory", 0700));
    observe("a regular file", connect_to("file"));
    observe("a FIFO", connect_to("fifo"));
    observe("a directory", connect_to("directory"));
}
