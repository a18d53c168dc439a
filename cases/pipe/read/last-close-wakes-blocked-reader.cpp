// A reader that waits on an empty pipe is woken with 0 when the last write end is closed.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-017

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Journal journal;
    Child child([&] {
        close(ends.writer);
        char byte;
        const ssize_t count = read(ends.reader, &byte, 1);
        journal.enter("reader is back");
        observe("read", count);
    });
    let_it_block(child.pid());
    journal.enter("writer closes");
    close(ends.writer);
    observe("reader", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
