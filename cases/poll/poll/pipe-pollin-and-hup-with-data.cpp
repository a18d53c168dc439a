// For a pipe whose writers have gone but that still holds data poll() reports POLLIN beside POLLHUP.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    close(writer);
    pollfd entry = {reader, POLLIN, 0};
    observe("poll with a byte left", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});

    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
    observe("poll with nothing left", poll(&entry, 1, 0));
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
}
