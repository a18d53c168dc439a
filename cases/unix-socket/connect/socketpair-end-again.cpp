// A socket of a pair is connected: connect() refuses it, and the pair works on.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const auto [mine, other] = socket_pair();
    const UnixAddress name = unix_address("s");
    observe("connect", connect(mine, name.address(), name.size));
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
    must(send(mine, "x", 1, 0));
    char byte = 0;
    observe("the peer hears", Bytes{&byte, recv(other, &byte, 1, 0)});
}
