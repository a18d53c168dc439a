// After a handler with SA_RESTART poll() goes on waiting: its page makes no exception from the rule of sigaction().
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; XSH poll() ERRORS EINTR
// profile:  posix
// strength: shall
// assertion: poll.poll.eintr-even-with-sa-restart

#include "support/streams.hpp"

static int feed;
// The tenth signal brings the byte that poll() is waiting for.
static void write_at_last(int) {
    count_signal(0);
    if (handled == 10) write(feed, "x", 1);
}

int main() {
    auto [reader, writer] = open_pipe();
    feed = writer;
    pollfd entry = {reader, POLLIN, 0};
    {
        const Ticker ticker(write_at_last, SA_RESTART);
        observe("poll with a restarting handler", poll(&entry, 1, -1));
    }
    observe("handler ran", handled > 0);
}
