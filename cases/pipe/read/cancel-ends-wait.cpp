// A thread that waits in read() for data ends when it is cancelled; what is written afterwards is left for the next reader.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    char byte;
    observe_cancelled_wait([&] { return read(ends.reader, &byte, 1); });
    must(write(ends.writer, "x", 1));
    char bytes[4] = "";
    observe("the next reader gets", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
