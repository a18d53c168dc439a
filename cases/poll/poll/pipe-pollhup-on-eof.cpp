// poll() reports POLLHUP for an empty pipe whose last writer has closed it: read() then returns 0.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entry = {reader, POLLIN, POLLOUT};
    observe("poll with a writer", poll(&entry, 1, 0));

    observe("events", PollEvents{entry.revents});

    close(writer);
    observe("poll without one", poll(&entry, 1, 0));
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
    char byte;
    observe("read", read(reader, &byte, 1));
}
