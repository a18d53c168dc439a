// A connected stream socket cannot be connected again, to the same listener or to another.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    listening_socket("other");
    const UnixAddress name = unix_address("s"), other = unix_address("other");
    const int one = connected_socket("s"), two = connected_socket("s");
    must(accept(listener, nullptr, nullptr));
    must(accept(listener, nullptr, nullptr));
    observe("connect to the same listener", connect(one, name.address(), name.size));
    observe("connect to another", connect(two, other.address(), other.size));
}
