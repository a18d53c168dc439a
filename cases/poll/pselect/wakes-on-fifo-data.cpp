// A pselect() that waits for a FIFO to become readable returns when another process writes to it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/readiness.hpp"
#include "support/streams.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    WakingChild writer([&] { must(write(ends.writer, "x", 1)); });
    fd_set set = only(ends.reader);
    observe("pselect", pselect(ends.reader + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
