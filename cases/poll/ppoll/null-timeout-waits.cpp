// ppoll() without a time limit waits until something happens to a descriptor.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/threads.hpp"

int main() {
    const Pipe ends = open_pipe();
    const pid_t waiting = getpid();
    Journal journal;
    Thread writer([&] {
        let_it_block(waiting);
        journal.enter("writer writes");
        must(write(ends.writer, "x", 1));
    });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    journal.enter("ppoll returns");
    observe("events", PollEvents{entry.revents});
    const Text order = journal.text();
    observe("order", order.chars);
}
