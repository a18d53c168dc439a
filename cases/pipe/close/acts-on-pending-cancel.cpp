// A thread that has been cancelled already ends in close(), although the call does not wait.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    observe_pending_cancellation([&] { return close(ends.writer); });
}
