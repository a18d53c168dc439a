// An option that does not exist can be neither read nor set.
//
// ref:      POSIX.1-2024 XSH getsockopt() ERRORS EINVAL ENOPROTOOPT; POSIX.1-2024 XSH setsockopt() ERRORS EINVAL ENOPROTOOPT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const int fd = socket_pair().a;
    int value = 1;
    socklen_t length = sizeof value;
    observe("getsockopt", getsockopt(fd, SOL_SOCKET, INT_MAX, &value, &length), {EINVAL, ENOPROTOOPT});
    observe("setsockopt", setsockopt(fd, SOL_SOCKET, INT_MAX, &value, sizeof value), {EINVAL, ENOPROTOOPT});
}
