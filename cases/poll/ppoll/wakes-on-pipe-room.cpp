// A ppoll() that waits for room in a full pipe returns with POLLOUT when another process empties it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    WakingChild reader([&] { must(drain_pipe(ends.reader) > 0); });
    pollfd entry = {ends.writer, POLLOUT, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    observe("events", PollEvents{entry.revents});
    observe("write", write(ends.writer, "x", 1));
}
