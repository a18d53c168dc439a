// A thread that waits in sendto() for room in a stream ends when it is cancelled, and none of its data arrives.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/interruption.hpp"
#include "support/socket_results.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const size_t filled = fill_socket(pair.a);
    observe_cancelled_wait([&] { return sendto(pair.a, "x", 1, 0, nullptr, 0); });
    drain_stream(pair.b, static_cast<long>(filled));  // zeros; what has been sent need not have arrived yet
    must(write(pair.a, "y", 1));
    char next = '-';
    observe("what was sent before is all that arrives", recv(pair.b, &next, 1, 0) == 1 && next == 'y');
}
