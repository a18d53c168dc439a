// poll() tells two descriptors of one pipe alike: both have data, or neither. Once one of them is closed, this concerns its entry
// only.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLNVAL; POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int copy = must(dup(reader));
    pollfd entries[] = {{reader, POLLIN, POLLOUT}, {copy, POLLIN, POLLOUT}};
    must(write(writer, "x", 1));
    observe("poll with a byte in it", poll(entries, 2, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
    char byte;
    must(read(copy, &byte, 1));
    observe("poll once one has read it", poll(entries, 2, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
    must(write(writer, "y", 1));
    must(close(copy));
    observe("poll once one is closed", poll(entries, 2, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
}
