// A writer that is killed closes its end as one that exits does: the reader gets 0.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const Pipe ends = open_pipe();
    Gate ready;
    Child child([&] {
        ready.open();
        for (;;) pause();
    });
    close(ends.writer);
    ready.wait();
    set_nonblocking(ends.reader);
    char byte;
    observe("read while the writer lives", read(ends.reader, &byte, 1));
    must(kill(child.pid(), SIGKILL));
    observe("writer", child.wait());
    observe("read", read(ends.reader, &byte, 1));
}
