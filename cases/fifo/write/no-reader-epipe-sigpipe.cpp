// Writing to a FIFO whose readers have all gone fails with EPIPE and sends SIGPIPE, which ends a writer that does not care.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    fork
// claims:   S1-019

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    close(ends.reader);

    Child child([&] {
        signal(SIGPIPE, SIG_DFL);
        write(ends.writer, "x", 1);
    });
    observe("writer by default", child.wait());

    handle(SIGPIPE);
    observe("write with a handler", write(ends.writer, "x", 1));
    observe("SIGPIPE handled", handled);
}
