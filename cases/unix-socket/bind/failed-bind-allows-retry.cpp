// A socket that could not be bound to one path can be bound to another.
//
// ref:      POSIX.1-2024 XSH bind() DESCRIPTION; POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    bound_socket("taken");
    const int fd = unix_socket();
    const UnixAddress taken = unix_address("taken"), name = unix_address("free");
    observe("a path that is taken", bind(fd, taken.address(), taken.size));
    observe("another path", bind(fd, name.address(), name.size));
    UnixName own;
    must(getsockname(fd, own.room(), &own.size));
    observe("its name", own.path());
}
