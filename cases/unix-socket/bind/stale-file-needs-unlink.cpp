// The file of a bound socket outlives the socket: its name is free again only after unlink().
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE; man7 unix(7) NOTES
// profile:  posix
// strength: shall fail
// claims:   S2-022 S3-017 S3-023 S3-030

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    struct stat status = {};
    const int first = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind", bind(first, name.address(), name.size));
    close(first);
    observe("the file once the socket is closed", lstat("s", &status));

    const int second = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind another socket to the name left behind", bind(second, name.address(), name.size));
    observe("unlink", unlink("s"));
    observe("the file then", lstat("s", &status));
    observe("bind after unlink", bind(second, name.address(), name.size));
    observe("the new file", lstat("s", &status));
}
