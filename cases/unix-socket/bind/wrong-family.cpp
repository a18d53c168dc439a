// bind() refuses an address of another family than that of the socket.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EAFNOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    UnixAddress name = unix_address("s");
    name.un.sun_family = AF_INET;
    observe("an address of AF_INET", bind(fd, name.address(), name.size));
    struct stat status = {};
    observe("its file", stat("s", &status));
    name.un.sun_family = AF_UNIX;
    observe("an address of AF_UNIX", bind(fd, name.address(), name.size));
    observe("its file", stat("s", &status));
}
