// The reader of a FIFO sees POLLHUP at every poll() from the end of the last writer to the arrival of a new one.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// assertion: poll.poll.fifo-hup-persists poll.poll.fifo-hup-cleared-by-new-writer

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    close(writer);
    pollfd entry = {reader, POLLIN, 0};
    char byte;
    for (int i = 0; i < 2; ++i) {
        observe("poll without a writer", poll(&entry, 1, 0));
        observe("POLLHUP", (entry.revents & POLLHUP) != 0);
        observe("read", read(reader, &byte, 1));
    }

    const int second = fifo_writer("f");
    observe("poll with a new writer", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    must(write(second, "x", 1));
    observe("poll with its byte", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
