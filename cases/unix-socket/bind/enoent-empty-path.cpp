// bind() to an empty pathname fails.
//
// ref:     POSIX.1-2024 XSH bind() ERRORS ENOENT
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress empty = unix_address("");
    observe("an empty path", bind(fd, empty.address(), empty.size));
}
