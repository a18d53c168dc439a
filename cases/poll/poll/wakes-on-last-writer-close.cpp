// A poll() that waits for a pipe returns with POLLHUP when the last write end is closed.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    const pid_t waiting = getpid();
    Journal journal;
    Child child([&] {
        let_it_block(waiting);
        journal.enter("writer closes");
        close(ends.writer);
        pause();
    });
    close(ends.writer);
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    journal.enter("poll returns");
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
