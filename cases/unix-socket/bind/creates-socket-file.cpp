// Binding a Unix-domain socket to a pathname makes a file of type socket there.
//
// ref:      POSIX.1-2024 XSH bind() DESCRIPTION; POSIX.1-2024 XSH 2.10.17
// profile:  posix
// strength: shall
// claims:   S0-114 S1-098 S3-016 S3-020

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("listener");
    struct stat status = {};
    observe("the file before", lstat("listener", &status));

    observe("bind", bind(fd, name.address(), name.size));
    observe("the file afterwards", lstat("listener", &status));
    observe("it is a socket", S_ISSOCK(status.st_mode) != 0);
}
