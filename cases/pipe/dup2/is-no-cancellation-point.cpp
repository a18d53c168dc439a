// dup2() is no cancellation point: a thread that has been cancelled already makes the call, which does what it always does.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe(), other = open_pipe();
    observe_no_cancellation_point("dup2 gives its second argument",
                                  [&] { return dup2(ends.writer, other.writer) == other.writer; });
    must(write(other.writer, "x", 1));
    char bytes[4] = "";
    observe("read from the first pipe", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
