// A pselect() that waits for a FIFO to become readable returns when another thread of the process closes the last write end.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    Waker closer([&] { must(close(ends.writer)); });
    fd_set set = only(ends.reader);
    observe("pselect", pselect(ends.reader + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", closer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
