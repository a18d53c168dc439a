// After a handler with SA_RESTART poll() either goes on waiting or fails with EINTR.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; XSH poll() ERRORS EINTR
// profile: posix
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
        observe("poll with a restarting handler", poll(&entry, 1, -1), {"1", "-1 EINTR"});
    }
    observe("handler ran", handled > 0);
}
