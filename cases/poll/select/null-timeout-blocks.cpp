// select() without a time limit waits until a descriptor is ready.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    const pid_t waiting = getpid();
    Journal journal;
    Child child([&] {
        let_it_block(waiting);
        journal.enter("writer writes");
        must(write(ends.writer, "x", 1));
    });
    fd_set set;
    FD_ZERO(&set);
    FD_SET(ends.reader, &set);
    observe("select", select(ends.reader + 1, &set, nullptr, nullptr, nullptr));
    journal.enter("select returns");
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
