// A read() that waits while cancellation is disabled goes on until there is data; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    char byte = '-';
    const auto call = [&] { return read(ends.reader, &byte, 1); };
    observe_wait_with_cancellation_disabled("read", call, [&] { must(write(ends.writer, "x", 1)); });
    observe("data", Bytes{&byte, 1});
}
