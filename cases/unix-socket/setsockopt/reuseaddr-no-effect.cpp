// On Linux SO_REUSEADDR does not make a path free that is there: bind() goes on failing.
//
// ref:      man7 unix(7) ERRORS EADDRINUSE; man7 socket(7) SO_REUSEADDR
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    bound_socket("s");
    const int fd = unix_socket();
    const int on = 1;
    observe("set SO_REUSEADDR", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on));
    int value = 0;
    socklen_t length = sizeof value;
    must(getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &value, &length));
    observe("it is on", value != 0);
    const UnixAddress name = unix_address("s");
    observe("bind", bind(fd, name.address(), name.size));
}
