// On Linux setsockopt() refuses a value that is too short for the option.
//
// ref:      man7 setsockopt(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const int fd = socket_pair().a;
    const int on = 1;
    const timeval limit = {5, 0};
    observe("SO_KEEPALIVE with one byte", setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, 1));
    observe("SO_RCVTIMEO with an int", setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(int)));
    observe("SO_KEEPALIVE without any", setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, 0));
    int value = -1;
    socklen_t length = sizeof value;
    must(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, &length));
    observe("its value", value);
    observe("SO_KEEPALIVE with an int", setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on));
    must(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, &length));
    observe("its value", value);
}
