// An accept() that waits while cancellation is disabled goes on until somebody connects; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const auto call = [&] { return opened(accept(listener, nullptr, nullptr)); };
    observe_wait_with_cancellation_disabled("accept", call, [] { connected_socket("s"); });
}
