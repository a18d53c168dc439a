// A read() that waits on an empty pipe returns when a byte is written to it.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-017
// assertion: pipe.read.blocks-while-writer-open

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Journal journal;
    Child child([&] {
        char bytes[4] = "";
        const ssize_t count = read(ends.reader, bytes, sizeof bytes);
        journal.enter("reader got it");
        observe("read", Bytes{bytes, count});
    });
    let_it_block(child.pid());
    journal.enter("writer writes");
    const ssize_t written = write(ends.writer, "x", 1);
    observe("reader", child.wait());
    observe("write", written);
    const Text order = journal.text();
    observe("order", order.chars);
}
