// Datagram sockets have no connections to wait for: neither listen() nor accept() works on them. For accept() such a socket is one
// that does not listen, too.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EOPNOTSUPP; POSIX.1-2024 XSH accept() ERRORS EOPNOTSUPP EINVAL
// profile:  posix
// strength: shall fail
// claims:   S1-088
// assertion: unix-socket.listen.dgram-eopnotsupp unix-socket.accept.dgram-eopnotsupp

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("s", SOCK_DGRAM);
    observe_not_supported("listen", listen(fd, 1));
    set_nonblocking(fd);
    const int accepted = accept(fd, nullptr, nullptr);
    observe("accept fails as not supported or not listening", accepted == -1 && (errno == EOPNOTSUPP || errno == EINVAL));
}
