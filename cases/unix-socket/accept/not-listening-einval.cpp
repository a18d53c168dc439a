// accept() needs a listening socket: a fresh, a bound and a connected one are refused.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    observe("a fresh socket", accept(must(socket(AF_UNIX, SOCK_STREAM, 0)), nullptr, nullptr));
    observe("a bound socket", accept(bound_socket("bound"), nullptr, nullptr));

    const int listener = listening_socket("s");
    const int client = connected_socket("s");
    observe("a connected socket", accept(client, nullptr, nullptr));
    observe("the listener gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
}
