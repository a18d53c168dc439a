// On Linux a socket that listens cannot connect: it is in a wrong state for that.
//
// ref:      man7 unix(7) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), other = listening_socket("other");
    const UnixAddress name = unix_address("other");
    observe("connect a listener", connect(listener, name.address(), name.size));
    set_nonblocking(other);
    observe("the other one has no client", accept(other, nullptr, nullptr));
    connected_socket("other");
    observe("it accepts one that does not listen", accept(other, nullptr, nullptr) >= 0);
}
