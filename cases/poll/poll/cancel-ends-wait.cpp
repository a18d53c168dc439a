// A thread that waits in poll() without a time limit ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    pollfd entry = {ends.reader, POLLIN, 0};
    observe_cancelled_wait([&] { return poll(&entry, 1, -1); });
}
