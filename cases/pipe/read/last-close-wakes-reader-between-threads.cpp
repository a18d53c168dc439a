// A thread that waits in read() on an empty pipe is woken with 0 when another thread of the process closes the last write end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.read.last-close-wakes-blocked-reader

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker closer([&] { must(close(ends.writer)); });
    char byte;
    observe("read", read(ends.reader, &byte, 1));
    observe("it waited for the other thread", closer.has_begun());
}
