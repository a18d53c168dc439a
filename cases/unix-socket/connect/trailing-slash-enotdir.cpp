// connect() does not take the path of a socket with a slash at its end.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress slash = unix_address("s/"), slashes = unix_address("s//");
    observe("one slash", connect(unix_socket(), slash.address(), slash.size));
    observe("two slashes", connect(unix_socket(), slashes.address(), slashes.size));
    connected_socket("s");
    observe("without a slash it is reached", accept(listener, nullptr, nullptr) >= 0);
}
