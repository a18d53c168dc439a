// A write() that waits for room goes on waiting after a handler with SA_RESTART, and writes everything once there is room.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:  posix
// strength: shall

#include "support/streams.hpp"

static int outlet;
// The tenth signal makes the room that the write is waiting for.
static void drain_at_last(int) {
    const int error = errno;
    count_signal(0);
    if (handled == 10) drain_pipe(outlet);
    errno = error;
}

int main() {
    auto [reader, writer] = open_pipe();
    outlet = reader;
    fill_pipe(writer);
    {
        const Ticker ticker(drain_at_last, SA_RESTART);
        observe("write", write(writer, "hello", 5));
    }
    observe("handler ran at least ten times", handled >= 10);
    char bytes[8] = {};
    set_nonblocking(reader);
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
