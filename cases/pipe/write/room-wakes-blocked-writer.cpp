// A writer that waits for room in a full pipe goes on when the pipe is read.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-020 S4-010

#include "support/streams.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t capacity = fill_pipe(ends.writer);
    Journal journal;
    Child child([&] {
        const ssize_t count = write(ends.writer, "hello", 5);
        journal.enter("writer is back");
        observe("write", count);
    });
    let_it_block(child.pid());
    journal.enter("reader reads");
    char bytes[4096] = {};
    for (size_t left = capacity; left > 0;) left -= must(read(ends.reader, bytes, left < sizeof bytes ? left : sizeof bytes));
    observe("writer", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("read what it wrote", Bytes{bytes, read(ends.reader, bytes, 5)});
}
