// poll() changes nothing but revents: fd and events of each entry stay as they are, also where the descriptor is negative or
// closed.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

static int changed(const pollfd (&now)[5], const pollfd (&before)[5]) {
    int count = 0;
    for (int i = 0; i < 5; ++i) count += now[i].fd != before[i].fd || now[i].events != before[i].events;
    return count;
}

int main() {
    const Pipe ready = open_pipe(), idle = open_pipe();
    must(write(ready.writer, "x", 1));
    const int closed = must(dup(idle.reader));
    must(close(closed));
    const pollfd before[] = {{ready.reader, POLLIN | POLLPRI, 0},
                             {idle.reader, POLLIN | POLLHUP, 0},
                             {-2, POLLIN | POLLOUT, 0},
                             {closed, POLLOUT, 0},
                             {idle.writer, POLLOUT, 0}};
    pollfd entries[5];
    std::memcpy(entries, before, sizeof entries);
    observe("poll", poll(entries, 5, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
    observe("changed entries", changed(entries, before));
    const Stopwatch watch;
    observe("poll of the idle and the negative one", poll(entries + 1, 2, 30));
    observe("took at least 30 ms", watch.at_least_ms(30));
    observe("changed entries", changed(entries, before));
}
