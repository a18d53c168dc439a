// A parent and a child that both poll() an inherited pipe are both told of its data; once one of them has read them, neither is.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Gate both_told;
    Child child([&] {
        pollfd entry = {ends.reader, POLLIN, 0};
        const bool told = poll(&entry, 1, -1) == 1 && entry.revents == POLLIN;
        both_told.wait();
        char byte = '-';
        return told && read(ends.reader, &byte, 1) == 1 && byte == 'x' ? 0 : 1;
    });
    Child writer([&, parent = getpid()] {
        let_it_block(child.pid());
        let_it_block(parent);
        must(write(ends.writer, "x", 1));
    });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("events", PollEvents{entry.revents});
    both_told.open();
    observe("the child was told, and has read", child.wait());
    observe("poll afterwards", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    observe("writer", writer.wait());
}
