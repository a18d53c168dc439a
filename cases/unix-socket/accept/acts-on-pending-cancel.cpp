// A thread that has been cancelled already ends in accept(), even where somebody has asked for a connection.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    must(connected_socket("s"));
    observe_pending_cancellation([&] { return accept(listener, nullptr, nullptr); });
}
