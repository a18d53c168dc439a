// poll() with the longest time limit that there is, INT_MAX milliseconds, waits, and returns once there is something to report.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, INT_MAX));
    observe("it waited for the other thread", writer.has_begun());
    observe("events", PollEvents{entry.revents});
}
