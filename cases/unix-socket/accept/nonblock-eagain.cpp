// accept() on a non-blocking listener to which nobody has connected fails at once.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    set_nonblocking(listener);
    observe_would_block("without a client", accept(listener, nullptr, nullptr));

    connected_socket("s");
    wait_for_data(listener);
    observe("a descriptor with a client", accept(listener, nullptr, nullptr) >= 0);
    observe_would_block("without another client", accept(listener, nullptr, nullptr));
}
