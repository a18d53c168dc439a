// A Unix-domain socket has to be bound before it can listen.
//
// ref:     POSIX.1-2024 XSH listen() ERRORS EDESTADDRREQ EINVAL
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    observe("a fresh socket", listen(must(socket(AF_UNIX, SOCK_STREAM, 0)), 1), {EDESTADDRREQ, EINVAL});
    observe("a bound socket", listen(bound_socket("s"), 1));
    const UnixAddress name = unix_address("s");
    observe("connect to it", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), name.size));
}
