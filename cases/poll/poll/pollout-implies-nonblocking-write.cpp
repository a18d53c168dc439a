// Once poll() reports a pipe as writable, a write() of one byte to it does not have to wait.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    fill_pipe(writer);
    set_nonblocking(writer);
    observe("write to the full pipe", write(writer, "x", 1));
    pollfd entry = {writer, POLLOUT, POLLIN};
    observe("poll of the full pipe", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    char byte;
    do { must(read(reader, &byte, 1)); } while (poll(&entry, 1, 0) == 0);
    observe("events in the end", PollEvents{entry.revents});
    observe("write then", write(writer, "x", 1));
}
