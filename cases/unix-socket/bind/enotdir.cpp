// bind() fails where a part of the path before the last is a file, not a directory.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    const UnixAddress below = unix_address("file/s"), name = unix_address("s");
    observe("bind below a file", bind(fd, below.address(), below.size));
    observe("bind in the directory", bind(fd, name.address(), name.size));
    struct stat status = {};
    observe("a socket is there", lstat("s", &status) == 0 && S_ISSOCK(status.st_mode));
}
