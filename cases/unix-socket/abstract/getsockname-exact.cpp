// getsockname() tells an abstract name with the length that it was bound with, and no null byte behind it.
//
// ref:      man7 unix(7) Address format abstract
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("exact");
    const int fd = unix_socket();
    observe("bind", bind(fd, name.address(), name.size));
    UnixName told;
    observe("getsockname", getsockname(fd, told.room(), &told.size));
    observe("AF_UNIX", told.is_unix());
    observe("the same length", told.size == name.size);
    observe("the same bytes", std::memcmp(told.room(), name.address(), name.size) == 0);
}
