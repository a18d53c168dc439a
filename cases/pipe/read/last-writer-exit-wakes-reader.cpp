// A reader that waits on an empty pipe is woken with 0 when the process with the last write end exits.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Journal journal;
    const pid_t parent = getpid();
    Child child([&] {
        let_it_block(parent);
        journal.enter("writer exits");
        _exit(3);
    });
    close(ends.writer);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
    journal.enter("reader is back");
    observe("writer", child.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
