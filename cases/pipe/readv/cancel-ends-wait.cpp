// A thread that waits in readv() for data ends when it is cancelled; what is written afterwards is left for the next reader.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    char byte;
    const iovec part = {&byte, 1};
    observe_cancelled_wait([&] { return readv(ends.reader, &part, 1); });
    must(write(ends.writer, "x", 1));
    char bytes[4] = "";
    observe("the next reader gets", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
