// connect() to a socket file that nobody listens on any more is refused.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile:  posix
// strength: shall fail
// claims:   S1-089

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    connected_socket("s");
    observe("accepted while the listener is open", accept(listener, nullptr, nullptr) >= 0);
    close(listener);

    const UnixAddress name = unix_address("s");
    observe("after it has closed", connect(unix_socket(), name.address(), name.size));
    struct stat status = {};
    observe("the file is still there", stat("s", &status));
}
