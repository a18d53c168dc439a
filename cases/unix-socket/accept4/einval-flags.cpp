// On Linux accept4() refuses flags that it does not know, and the connection stays in the queue.
//
// ref:      man7 accept(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    connected_socket("s");
    observe("an unknown flag", accept4(listener, nullptr, nullptr, 0x1234));
    observe("together with a known one", accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | 1));
    observe("no flag", is_socket_of(SOCK_STREAM, accept4(listener, nullptr, nullptr, 0)));
}
