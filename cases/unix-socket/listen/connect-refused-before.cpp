// Nobody can connect to a socket that is bound but does not listen yet.
//
// ref:     POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile: posix
// claims:  S2-012

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind", bind(server, name.address(), name.size));

    const int early = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect before listen", connect(early, name.address(), name.size));
    observe("listen", listen(server, 1));
    const int late = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect after listen", connect(late, name.address(), name.size));
    observe("accept gives a descriptor", accept(server, nullptr, nullptr) >= 0);
}
