// bind() of a socket that has been shut down fails: EINVAL, or EISCONN if the system minds that it is connected.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EINVAL EISCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    const int fd = socket_pair().a;
    must(shutdown(fd, SHUT_RDWR));
    observe("bind", bind(fd, name.address(), name.size), {EINVAL, EISCONN});
    struct stat status;
    observe("its file", stat("s", &status));
}
