// poll() reports the write end of a pipe as writable when there is room, and the pipe then takes a byte without waiting.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {writer, POLLOUT, 0};
    observe("poll", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    set_nonblocking(writer);
    observe("write", write(writer, "x", 1));
}
