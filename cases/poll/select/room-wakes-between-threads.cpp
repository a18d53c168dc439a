// A select() that waits to write to a full pipe returns when another thread of the process empties it.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.select.write-ready-with-room

#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    Waker reader([&] { must(drain_pipe(ends.reader) > 0); });
    fd_set set;
    FD_ZERO(&set);
    FD_SET(ends.writer, &set);
    observe("select", select(ends.writer + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other thread", reader.has_begun());
    observe("in the set", FD_ISSET(ends.writer, &set) != 0);
}
