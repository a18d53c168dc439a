// A thread that has been cancelled already ends in poll(), even where an event has happened.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    pollfd entry = {ends.writer, POLLOUT, 0};
    observe_pending_cancellation([&] { return poll(&entry, 1, 0); });
}
