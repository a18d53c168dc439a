// connect() refuses an address of another family than that of the socket.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EAFNOSUPPORT; POSIX.1-2024 XSH connect() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    UnixAddress name = unix_address("s");
    name.un.sun_family = AF_INET;
    observe("an address of AF_INET", connect(unix_socket(), name.address(), name.size), {EAFNOSUPPORT, EINVAL});
    connected_socket("s");
    observe("one of AF_UNIX reaches the listener", accept(listener, nullptr, nullptr) >= 0);
}
