// Nobody can connect to a socket that is bound but does not listen yet.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:  posix
// strength: shall fail
// claims:   S2-012

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind", bind(server, name.address(), name.size));

    const int early = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect before listen", connect(early, name.address(), name.size));
    observe("listen", listen(server, 1));
    connected_socket("s");
    observe("a connection is accepted then", accept(server, nullptr, nullptr) >= 0);
}
