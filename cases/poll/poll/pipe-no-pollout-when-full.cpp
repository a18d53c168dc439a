// poll() does not report a full pipe as writable until it has been read.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    fill_pipe(writer);
    pollfd entry = {writer, POLLOUT, POLLIN};
    observe("poll of the full pipe", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    drain_pipe(reader);
    observe("poll of the emptied pipe", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
