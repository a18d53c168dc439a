// A socket of a pair is connected: connect() refuses it, and the listener gets no client.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    observe("connect", connect(socket_pair().a, name.address(), name.size));
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
    connected_socket("s");
    wait_for_data(listener);
    observe("it accepts another", accept(listener, nullptr, nullptr) >= 0);
}
