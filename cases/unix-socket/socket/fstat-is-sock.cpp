// fstat() tells that a descriptor is a socket.
//
// ref:      POSIX.1-2024 XBD <sys/stat.h> S_ISSOCK; POSIX.1-2024 XSH fstat() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    struct stat status = {};
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("a stream socket", is_socket_of(SOCK_STREAM, fd));
    observe("fstat", fstat(fd, &status));
    observe("S_ISSOCK", S_ISSOCK(status.st_mode) != 0);
    observe("S_ISREG", S_ISREG(status.st_mode) != 0);
    observe("S_ISFIFO", S_ISFIFO(status.st_mode) != 0);
}
