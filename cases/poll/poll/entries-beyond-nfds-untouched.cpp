// poll() looks at as many entries as it is told of, and does not touch the next one, though its descriptor is ready.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe ready = open_pipe(), empty = open_pipe();
    must(write(ready.writer, "x", 1));
    pollfd entries[] = {{ready.reader, POLLIN, 0}, {empty.writer, POLLOUT, POLLIN}};
    observe("poll of no entry", poll(entries, 0, 0));
    observe("first entry as it was", entries[0].revents == 0);
    observe("poll of one entry", poll(entries, 1, 0));
    observe("first entry", PollEvents{entries[0].revents});
    observe("second entry as it was", entries[1].revents == POLLIN && entries[1].fd == empty.writer);
    observe("poll of both", poll(entries, 2, 0));
    observe("second entry", PollEvents{entries[1].revents});
}
