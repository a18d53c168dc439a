// On Linux AF_LOCAL is another name of AF_UNIX.
//
// ref:      man7 unix(7) SYNOPSIS
// profile:  linux
// strength: documented
// claims:   S4-157

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = socket(AF_LOCAL, SOCK_STREAM, 0);
    int domain = -1;
    socklen_t length = sizeof domain;
    observe("SO_DOMAIN of an AF_LOCAL socket", getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length));
    observe("is AF_UNIX", domain == AF_UNIX);
    observe("it is a stream socket", is_socket_of(SOCK_STREAM, fd));
    const UnixAddress name = unix_address("s");
    observe("bind to an AF_UNIX address", bind(fd, name.address(), name.size));
    UnixName result;
    observe("getsockname", getsockname(fd, result.room(), &result.size));
    observe("the family is AF_LOCAL", result.un.sun_family == AF_LOCAL);
}
