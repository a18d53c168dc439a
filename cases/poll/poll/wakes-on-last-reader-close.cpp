// A poll() that waits for room in a full pipe returns with POLLERR when the last read end is closed.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLERR
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    const pid_t waiting = getpid();
    Journal journal;
    Thread closer([&] {
        let_it_block(waiting);
        journal.enter("reader closes");
        close(ends.reader);
    });
    pollfd entry = {ends.writer, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    journal.enter("poll returns");
    observe("events", PollEvents{entry.revents}, {"POLLERR", "POLLOUT POLLERR"});
    const Text order = journal.text();
    observe("order", order.chars);
}
