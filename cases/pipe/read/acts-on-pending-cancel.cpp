// A thread that has been cancelled already ends in read(), even where there is data to read.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    must(write(ends.writer, "x", 1));
    char byte;
    observe_pending_cancellation([&] { return read(ends.reader, &byte, 1); });
}
