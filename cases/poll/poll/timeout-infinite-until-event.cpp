// poll() with the time limit -1 waits until something happens to a descriptor.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
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
        journal.enter("writer writes");
        must(write(ends.writer, "x", 1));
        pause();  // keeps the pipe open
    });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    journal.enter("poll returns");
    observe("events", PollEvents{entry.revents});
    const Text order = journal.text();
    observe("order", order.chars);
}
