// A read() that waits goes on waiting after a handler with SA_RESTART, and returns the data that come later.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:  posix
// strength: shall

#include "support/streams.hpp"

static int feed;
// The tenth signal brings the byte that the read is waiting for.
static void write_at_last(int) {
    count_signal(0);
    if (handled == 10) write(feed, "x", 1);
}

int main() {
    auto [reader, writer] = open_pipe();
    feed = writer;
    char byte = '-';
    const Ticker ticker(write_at_last, SA_RESTART);
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
    observe("handler ran at least ten times", handled >= 10);
}
