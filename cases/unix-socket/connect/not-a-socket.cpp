// connect() to a file that is not a socket fails: nobody listens there. A system may also say that the file is no socket.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED ENOTSOCK; POSIX.1-2024 XSH 2.3 Error Numbers
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
    observe("a regular file", connect_to("file"), {ECONNREFUSED, ENOTSOCK});
    observe("a FIFO", connect_to("fifo"), {ECONNREFUSED, ENOTSOCK});
    observe("a directory", connect_to("directory"), {ECONNREFUSED, ENOTSOCK});
}
