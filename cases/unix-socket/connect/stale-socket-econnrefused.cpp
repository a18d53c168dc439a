// connect() to a socket file that nobody listens on any more is refused.
//
// ref:     POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile: posix
// claims:  S1-089

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    const int early = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("while the listener is open", connect(early, name.address(), name.size));
    set_nonblocking(listener);
    observe("it is accepted", accept(listener, nullptr, nullptr) >= 0);

    close(listener);
    const int late = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("after it has closed", connect(late, name.address(), name.size));
    struct stat status = {};
    observe("the file is still there", stat("s", &status));
}
