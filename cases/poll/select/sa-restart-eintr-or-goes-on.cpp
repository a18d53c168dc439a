// After a handler with SA_RESTART the implementation decides whether select() fails with EINTR or goes on waiting.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EINTR
// profile:  posix
// strength: implementation-defined
// assertion: poll.select.eintr-even-with-sa-restart

#include "support/streams.hpp"

#include <sys/select.h>

static int feed;
// The tenth signal brings the byte that select() may still be waiting for.
static void write_at_last(int) {
    count_signal(0);
    if (handled == 10) write(feed, "x", 1);
}

int main() {
    auto [reader, writer] = open_pipe();
    feed = writer;
    fd_set set;
    FD_ZERO(&set);
    FD_SET(reader, &set);
    {
        const Ticker ticker(write_at_last, SA_RESTART);
        observe("select", select(reader + 1, &set, nullptr, nullptr, nullptr), {"-1 EINTR", "1"});
    }
    observe("handler ran", handled > 0);
}
