// bind() fails where a directory of its path does not exist.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("missing/s");
    observe("bind in a missing directory", bind(fd, name.address(), name.size));

    must(mkdir("missing", 0700));
    observe("once the directory is there", bind(fd, name.address(), name.size));
    struct stat status = {};
    observe("the file", lstat("missing/s", &status));
    must(unlink("missing/s"));
}
