// A writer that waits for room gets EPIPE and one SIGPIPE when the last read end is closed.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    handle(SIGPIPE);
    Journal journal;
    Child child([&] {
        close(ends.reader);
        const ssize_t count = write(ends.writer, "x", 1);
        journal.enter("writer is back");
        observe("write", count);
        observe("SIGPIPE handled", handled);
    });
    let_it_block(child.pid());
    journal.enter("reader closes");
    close(ends.reader);
    observe("writer", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
