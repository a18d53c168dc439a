// getsockname() cuts an address that is longer than the room for it.
//
// ref:      POSIX.1-2024 XSH getsockname() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("server");
    UnixName name;
    name.size = offsetof(sockaddr_un, sun_path) + 3;
    observe("getsockname", getsockname(fd, name.room(), &name.size));
    observe("the path and what is behind it", Bytes{name.un.sun_path, 5});
}
