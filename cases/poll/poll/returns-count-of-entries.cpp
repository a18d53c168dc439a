// poll() returns the number of entries with something to report, errors included, not that of events.
//
// ref:      POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe(), open_pipe(), open_pipe()};
    const int closed = must(dup(pipes[0].reader));
    close(closed);
    pollfd entries[5] = {};
    for (int i = 0; i < 4; ++i) {
        if (i != 2) must(write(pipes[i].writer, "x", 1));
        entries[i] = {pipes[i].reader, POLLIN, 0};
    }
    close(pipes[3].writer);  // POLLIN and POLLHUP
    entries[4] = {closed, POLLIN, 0};

    observe("poll", poll(entries, 5, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
}
