// A poll() that waits while cancellation is disabled goes on until there is data; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    pollfd entry = {ends.reader, POLLIN, 0};
    const auto call = [&] { return poll(&entry, 1, -1); };
    observe_wait_with_cancellation_disabled("poll", call, [&] { must(write(ends.writer, "x", 1)); });
    observe("events", PollEvents{entry.revents});
}
