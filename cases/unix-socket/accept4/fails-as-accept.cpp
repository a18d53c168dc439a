// accept4() fails as accept() does: nobody has connected, no descriptor, no listener, no socket, no connections, or a signal.
//
// ref:      POSIX.1-2024 XSH accept4() ERRORS EAGAIN EBADF EINTR EINVAL ENOTSOCK EOPNOTSUPP; POSIX.1-2024 XSH accept() DESCRIPTION accept4
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    {
        const Interrupter signals;
        observe("a signal while it waits", accept4(listener, nullptr, nullptr, 0));
    }
    set_nonblocking(listener);
    observe_would_block("nobody has connected", accept4(listener, nullptr, nullptr, 0));
    observe("a socket that does not listen", accept4(bound_socket("t"), nullptr, nullptr, 0));
    observe("a pipe", accept4(open_pipe().reader, nullptr, nullptr, 0));
    observe("-1", accept4(-1, nullptr, nullptr, 0));
    const int datagrams = socket(AF_UNIX, SOCK_DGRAM, 0);
    if (datagrams == -1) unsupported("no datagram sockets in the Unix domain");
    observe("datagrams", refusal(accept4(datagrams, nullptr, nullptr, 0)), {"-1 EOPNOTSUPP", "-1 EINVAL"});
}
