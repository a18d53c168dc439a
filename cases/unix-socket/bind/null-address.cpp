// bind() of a Unix-domain socket without an address fails, and leaves the socket to be bound.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EDESTADDRREQ EISDIR; POSIX.1-2024 XSH 2.3 Error Numbers EFAULT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const sockaddr* const none = nullptr;
    observe("no address", bind(fd, none, sizeof(sockaddr_un)), {EDESTADDRREQ, EISDIR, EFAULT});
    const UnixAddress name = unix_address("s");
    observe("an address", bind(fd, name.address(), name.size));
    struct stat status = {};
    observe("its file", stat("s", &status));
}
