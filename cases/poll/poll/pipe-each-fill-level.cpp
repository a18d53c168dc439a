// At level after level, up to what a pipe takes, poll() and FIONREAD tell what is in it, and nothing once it has been read.
//
// ref:      man7 poll(2) POLLIN; man7 pipe(7) I/O on pipes and FIFOs
// profile:  linux
// strength: documented

#include "support/streams.hpp"

#include <sys/ioctl.h>

static int wrong_levels = 0, wrong_events = 0;

static void look(int reader, size_t level) {
    int count = -1;
    wrong_levels += ioctl(reader, FIONREAD, &count) != 0 || count != static_cast<int>(level);
    pollfd entry = {reader, POLLIN, POLLOUT};
    const int ready = poll(&entry, 1, 0);
    wrong_events += ready != (level > 0 ? 1 : 0) || entry.revents != (level > 0 ? POLLIN : 0);
}

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(writer);
    static char bytes[1 << 16];
    const size_t most = 1 << 16, step = 509;
    size_t level = 1;
    while (level <= most && write(writer, bytes, level) == static_cast<ssize_t>(level)) {
        look(reader, level);
        must(read_fully(reader, bytes, level) == level);
        look(reader, 0);
        must(write(writer, "x", 1));  // where the last data ended
        look(reader, 1);
        must(read_fully(reader, bytes, 1) == 1);
        level += step;
    }
    note("levels up to %zu", level);
    observe("more than one page was in it", level > pipe_buf(writer));
    observe("levels that FIONREAD told wrong", wrong_levels);
    observe("levels that poll() told wrong", wrong_events);
}
