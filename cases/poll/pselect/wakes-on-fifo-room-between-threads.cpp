// A pselect() that waits for a full FIFO to become writable returns when another thread of the process empties it.
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
    fill_pipe(ends.writer);
    Waker reader([&] { must(drain_pipe(ends.reader) > 0); });
    fd_set set = only(ends.writer);
    observe("pselect", pselect(ends.writer + 1, nullptr, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", reader.has_begun());
    observe("in the set", FD_ISSET(ends.writer, &set) != 0);
    observe("write", write(ends.writer, "x", 1));
}
