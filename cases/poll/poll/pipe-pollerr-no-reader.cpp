// For the write end of a pipe that has no reader any more poll() reports POLLERR: write() would fail with EPIPE.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLERR; man7 poll(2) POLLERR
// profile:  posix
// strength: shall
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {writer, POLLOUT, 0};
    observe("poll with a reader", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    close(reader);
    observe("poll without one", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents}, {"POLLERR", "POLLOUT POLLERR"});
}
