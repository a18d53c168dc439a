// bind() to a path that is a symbolic link fails, even where the link leads nowhere, and makes no file there.
//
// ref:      POSIX.1-2024 XSH bind() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("nowhere", "link"));
    const UnixAddress name = unix_address("link");
    const int fd = unix_socket();
    observe("bind to the link", bind(fd, name.address(), name.size));
    struct stat status = {};
    observe("what the link names", stat("link", &status));
    must(unlink("link"));
    observe("once the link is gone", bind(fd, name.address(), name.size));
    observe("its file", lstat("link", &status));
}
